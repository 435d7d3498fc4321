/** Writes a document as Markdown, for a comment of a pull request or a page. */
import type { Block, Cell, ListItem, Table } from '../blocks';
import { markOf } from '../mark';
import type { WriterWords } from './cell';
import { cellText, isNamed, lineOf, sentenceOf } from './cell';
import { codeInMarkdown, escaped, htmlInMarkdown } from './escape';

/** A document begins below the headings of the page that it is put into. */
const FIRST_LEVEL = 3;
const LAST_LEVEL = 6;

const rules = { start: '---', center: ':-:', end: '--:' } as const;

function listLines({ items = [], ...line }: ListItem, depth: number): readonly string[] {
  return [`${'  '.repeat(depth)}- ${escaped(lineOf(line))}`, ...items.flatMap((item) => listLines(item, depth + 1))];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cellOf(cell: Cell, words: WriterWords): string {
  if (!isNamed(cell)) return escaped(cellText(cell, words));
  return cell.name === cell.id ? codeInMarkdown(cell.id) : `${escaped(cell.name)}<br>${codeInMarkdown(cell.id)}`;
}

function tableLines({ head, rows, align = [] }: Table, words: WriterWords): readonly string[] {
  return [
    row(head.map(escaped)),
    row(head.map((_, index) => rules[align[index] ?? 'start'])),
    ...rows.map((cells) => row(cells.map((cell) => cellOf(cell, words)))),
  ];
}

function headed(heading: string, blocks: readonly Block[], words: WriterWords, level: number): string {
  return blocks.length === 0 ? heading : `${heading}\n\n${allMarkdown(blocks, words, level)}`;
}

function blockMarkdown(block: Block, words: WriterWords, level: number): string {
  switch (block.kind) {
    case 'title':
      return `## ${escaped(block.text)}`;
    case 'verdict':
      return `**${escaped(sentenceOf(block))}**`;
    case 'paragraph':
    case 'note':
      return escaped(block.text);
    case 'section':
      return headed(
        `${'#'.repeat(Math.min(level, LAST_LEVEL))} ${escaped(block.title)}`,
        block.blocks,
        words,
        level + 1,
      );
    case 'case':
      return headed(`## ${escaped(block.name)}`, block.blocks, words, level);
    case 'list':
      return block.items.flatMap((item) => listLines(item, 0)).join('\n');
    case 'table':
      return tableLines(block, words).join('\n');
    case 'legend': {
      const signs = block.marks.map(({ status, text }) => `${markOf(status)} ${text}`).join(' · ');
      const headings = block.headings.map(({ term, text }) => `- ${escaped(term)} ${escaped(text)}`);
      return [`- ${escaped(signs)}`, ...headings].join('\n');
    }
    case 'details': {
      const summary = `${codeInMarkdown(block.name)} ${htmlInMarkdown(block.summary)}`;
      const body = allMarkdown(block.blocks, words, level);
      return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
    }
    case 'picture':
      return escaped(block.alt);
  }
}

function allMarkdown(blocks: readonly Block[], words: WriterWords, level: number): string {
  return blocks.map((block) => blockMarkdown(block, words, level)).join('\n\n');
}

/** The document as Markdown, without a line break at its end. */
export function markdown(blocks: readonly Block[], words: WriterWords): string {
  return allMarkdown(blocks, words, FIRST_LEVEL);
}
