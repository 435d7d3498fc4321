/** Writes a document as plain text for a terminal. */
import type { Block, ListItem, Section, Table } from '../blocks';
import { columns, widthOf } from '../columns';
import { markOf } from '../mark';
import type { WriterWords } from './cell';
import { cellText, isNamed, lineOf, sentenceOf } from './cell';
import { oneLine, tamed } from './escape';

const LONGEST_RULE = 100;

function listLines({ items = [], ...line }: ListItem, depth: number): readonly string[] {
  return [`${'  '.repeat(depth)}${oneLine(lineOf(line))}`, ...items.flatMap((item) => listLines(item, depth + 1))];
}

/** Names with ids stand above their rows, which are too long to stand beside them. */
function recordLines({ rows }: Table, words: WriterWords): readonly string[] {
  const cells = columns(rows.map(([, ...rest]) => rest.map((cell) => oneLine(cellText(cell, words)))));
  return rows.flatMap(([of], index) => {
    const [before] = rows[index - 1] ?? [];
    const goesOn = isNamed(of) && isNamed(before) && before.id === of.id;
    return [...(goesOn || of === undefined ? [] : [oneLine(cellText(of, words))]), `  ${cells[index] ?? ''}`];
  });
}

function tableLines(table: Table, words: WriterWords, margin: string): readonly string[] {
  const { head, rows } = table;
  if (isNamed(rows[0]?.[0])) return recordLines(table, words);
  const written = rows.map((row) => row.map((cell) => oneLine(cellText(cell, words))));
  return columns([head.map(oneLine), ...written]).map((row) => `${margin}${row}`);
}

function sectionText({ title, blocks, isApart = false }: Section, words: WriterWords): string {
  const heading = oneLine(title);
  const [first] = blocks;
  if (first === undefined) return isApart ? `${heading}:` : heading;
  if (isApart) return `${heading}:\n\n${allText(blocks, words, '  ')}`;
  return `${heading}${first.kind === 'table' ? '\n\n' : '\n'}${allText(blocks, words, '')}`;
}

/** Headings on the left, those that belong to one of them on the right. */
function legendLines({ marks, headings }: Extract<Block, { kind: 'legend' }>): readonly string[] {
  const signs = marks.map(({ status, text }) => `${markOf(status)} ${text}`).join('  ');
  const cells = (isPart: boolean): readonly (readonly string[])[] =>
    headings.filter((each) => (each.isPart ?? false) === isPart).map(({ term, text }) => [term, text].map(oneLine));
  const [left, right] = [cells(false), cells(true)];
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [
    ...(left[index] ?? ['', '']),
    ...(right[index] ?? []),
  ]);
  return [oneLine(signs), ...columns(rows)];
}

function blockText(block: Block, words: WriterWords, margin: string): string {
  switch (block.kind) {
    case 'title':
    case 'paragraph':
    case 'note':
      return oneLine(block.text);
    case 'verdict':
      return oneLine(sentenceOf(block));
    case 'section':
      return sectionText(block, words);
    case 'case': {
      const name = oneLine(block.name);
      const rule = '─'.repeat(Math.min(LONGEST_RULE, Math.max(1, widthOf(name))));
      return `${name}\n${rule}\n${allText(block.blocks, words, '  ')}`;
    }
    case 'list':
      return block.items.flatMap((item) => listLines(item, 1)).join('\n');
    case 'table':
      return tableLines(block, words, margin).join('\n');
    case 'legend':
      return legendLines(block).join('\n');
    case 'details':
      return [
        tamed(`${block.name}: ${block.summary}`).trimEnd(),
        ...block.brief.map((line) => `  ${oneLine(line)}`.trimEnd()),
      ].join('\n');
    case 'picture':
      return oneLine(block.alt);
  }
}

function allText(blocks: readonly Block[], words: WriterWords, margin: string): string {
  return blocks.map((block) => blockText(block, words, margin)).join('\n\n');
}

/** The document as plain text, without a line break at its end. */
export function plainText(blocks: readonly Block[], words: WriterWords): string {
  return allText(blocks, words, '  ');
}
