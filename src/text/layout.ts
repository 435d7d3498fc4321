/** Lays a text out: a title, then sections of lines within lines, plain for a terminal or as Markdown. */

import { escaped, oneLine } from './writers/escape';

/** A line, and what stands under it. */
export interface Item {
  readonly text: string;
  readonly items: readonly Item[];
}

/** A heading and its lines. */
export interface Section {
  readonly heading: string;
  readonly items: readonly Item[];
}

function indented({ text, items }: Item, depth: number, mark: (text: string) => string): readonly string[] {
  return [`${'  '.repeat(depth)}${mark(text)}`, ...items.flatMap((item) => indented(item, depth + 1, mark))];
}

/** The whole text, without a line break at its end. */
export function layOut(title: string, sections: readonly Section[], format: 'text' | 'markdown'): string {
  const told = sections.filter(({ items }) => items.length > 0);
  if (format === 'text') {
    return [
      oneLine(title),
      ...told.flatMap(({ heading, items }) => [
        '',
        oneLine(heading),
        ...items.flatMap((item) => indented(item, 1, oneLine)),
      ]),
    ].join('\n');
  }
  return [
    `**${escaped(title)}**`,
    ...told.flatMap(({ heading, items }) => [
      '',
      `### ${escaped(heading)}`,
      '',
      ...items.flatMap((item) => indented(item, 0, (text) => `- ${escaped(text)}`)),
    ]),
  ].join('\n');
}
