/** Lays an answer out: blocks of words, plain for a terminal or as Markdown for a pull request. */
import { columns, escaped } from '../library';
import { oneLine } from '../machine/problem';

/** A name, and the id it goes by. */
export interface Named {
  readonly name: string;
  readonly id: string;
}

/** One part of an answer. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'sentence'; readonly text: string }
  /** Cells below each other. The first row of cells is the heading. */
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** Things with a name, each with a row of cells; things that follow each other under one name share it. */
  | {
      readonly kind: 'records';
      readonly head: readonly string[];
      readonly rows: readonly { readonly of: Named; readonly cells: readonly string[] }[];
    }
  /** Lines, each with lines below it. */
  | { readonly kind: 'list'; readonly items: readonly { readonly text: string; readonly items: readonly string[] }[] }
  /** Something that is opened to be read. A terminal shows `lines` only, Markdown `body` only. */
  | {
      readonly kind: 'details';
      readonly id: string;
      readonly summary: string;
      readonly lines: readonly string[];
      readonly body: string;
    };

/** Things with a name. */
export type Records = Extract<Block, { kind: 'records' }>;

/** Whether a row goes on with what the row before it is about. */
function goesOn({ rows }: Records, index: number): boolean {
  return index > 0 && rows[index - 1]?.of.id === rows[index]?.of.id;
}

function textOfRecords(records: Records): string {
  const cells = columns(records.rows.map((row) => row.cells.map(oneLine)));
  return records.rows
    .flatMap(({ of }, index) => [
      ...(goesOn(records, index) ? [] : [oneLine(of.name === of.id ? of.id : `${of.name} (${of.id})`)]),
      `  ${cells[index] ?? ''}`,
    ])
    .join('\n');
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'title':
    case 'sentence':
      return oneLine(block.text);
    case 'heading':
      return `${oneLine(block.text)}:`;
    case 'table':
      return columns([block.head, ...block.rows].map((row) => row.map(oneLine)))
        .map((row) => `  ${row}`)
        .join('\n');
    case 'records':
      return textOfRecords(block);
    case 'list':
      return block.items
        .flatMap(({ text, items }) => [`  ${oneLine(text)}`, ...items.map((each) => `    ${oneLine(each)}`)])
        .join('\n');
    case 'details':
      return [`${block.id}: ${block.summary}`, ...block.lines.map((line) => `  ${oneLine(line)}`)]
        .map((line) => line.trimEnd())
        .join('\n');
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[], isCounted: boolean): string {
  const rule = head.map((_, index) => (isCounted && index > 0 ? '--:' : '---'));
  return [row(head.map(escaped)), row(rule), ...rows.map(row)].join('\n');
}

/** HTML that shows `text` as it is; Markdown is not read there. */
function html(text: string): string {
  return oneLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Code that shows `text` as it is, within Markdown too. */
function code(text: string): string {
  return `<code>${html(text).replaceAll(/[\\`*_[\]|~@]/gu, (sign) => `&#${String(sign.codePointAt(0))};`)}</code>`;
}

function markdownOf(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `## ${escaped(block.text)}`;
    case 'heading':
      return `### ${escaped(block.text)}`;
    case 'sentence':
      return escaped(block.text);
    case 'table':
      return markdownTable(
        block.head,
        block.rows.map((cells) => cells.map(escaped)),
        true,
      );
    case 'records':
      return markdownTable(
        block.head,
        block.rows.map(({ of, cells }) => [
          of.name === of.id ? code(of.id) : `${escaped(of.name)}<br>${code(of.id)}`,
          ...cells.map(escaped),
        ]),
        false,
      );
    case 'list':
      return block.items
        .flatMap(({ text, items }) => [`- ${escaped(text)}`, ...items.map((each) => `  - ${escaped(each)}`)])
        .join('\n');
    case 'details':
      return `<details><summary>${code(block.id)} ${html(block.summary)}</summary>\n\n${block.body}\n\n</details>`;
  }
}

/** The blocks with a blank line between them, and a line break at the end. */
export function layOut(blocks: readonly Block[], format: 'text' | 'markdown'): string {
  return `${blocks.map(format === 'text' ? textOf : markdownOf).join('\n\n')}\n`;
}
