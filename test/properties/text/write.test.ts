/** What holds for a document as HTML, whatever its names, ids and facts are. */
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Block, Cell, ListItem, Mark } from '../../../src/text';
import { documentOf, page, write } from '../../../src/text';
import { oneLine } from '../../../src/text/writers/escape';
import { assessEligibility } from '../../../src';
import { applications } from '../../arbitraries';

const attacks = [
  ...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onload='alert(1)", '</style><script>', '</td>'],
  ...['<!--', '-->', '&lt;script&gt;', '&#60;b&#62;', '&amp;', ']]>', '<![CDATA[', '${x}', '\u0000<b>', '<\u0000b>'],
  ...[
    '\u202e<i>',
    '\ud800<u>',
    '</title>',
    '{{x}}',
    'javascript:alert(1)',
    '`onclick=1',
    '<svg/onload=1>',
    '\u2028<p>',
  ],
];
const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...attacks) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...attacks), fc.string(), fc.constantFrom(...attacks)).map((t) => t.join('')),
  },
);
const mark = fc.constantFrom<Mark>('met', 'unmet', 'unknown', 'not-applicable');
const cell: fc.Arbitrary<Cell> = fc.oneof(
  text,
  fc.double(),
  text.map((day) => ({ day })),
  mark.map((status) => ({ status })),
  fc.record({ name: text, id: text }),
);
const { items, blocks } = fc.letrec<{ items: ListItem[]; block: Block; blocks: Block[] }>((tie) => ({
  items: fc.array(
    fc.record(
      { text, status: mark, detail: text, items: fc.oneof({ maxDepth: 2 }, fc.constant([]), tie('items')) },
      { requiredKeys: ['text'] },
    ),
    { maxLength: 3 },
  ),
  block: fc.oneof(
    { maxDepth: 3 },
    fc.record({ kind: fc.constantFrom('title' as const, 'paragraph' as const, 'note' as const), text }),
    fc.record({ kind: fc.constant('verdict' as const), status: mark, text }),
    fc.record({ kind: fc.constant('list' as const), items: tie('items') }),
    fc.record({
      kind: fc.constant('table' as const),
      head: fc.array(text, { maxLength: 3 }),
      rows: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('legend' as const),
      marks: fc.array(fc.record({ status: mark, text }), { maxLength: 2 }),
      headings: fc.array(fc.record({ term: text, text }), { maxLength: 2 }),
    }),
    fc.record({ kind: fc.constant('picture' as const), svg: text, alt: text }),
    fc.record({ kind: fc.constant('section' as const), title: text, blocks: tie('blocks') }),
    fc.record({ kind: fc.constant('case' as const), name: text, blocks: tie('blocks') }),
    fc.record({
      kind: fc.constant('details' as const),
      name: text,
      summary: text,
      brief: fc.array(text, { maxLength: 2 }),
      blocks: tie('blocks'),
    }),
  ),
  blocks: fc.array(tie('block'), { maxLength: 4 }),
}));

/** Every element that the writer knows, with its attributes as it writes them. */
const known =
  /^<(?:\/?(?:p|h[1-6]|ul|li|section|article|details|summary|table|thead|tbody|tr|th|td|dl|div|dt|dd|code|span|time)|(?:p|li|td|span|th|dl)(?: (?:class|data-status|scope)="[a-z-]+")+|details open|time datetime="[^"<>]*"|img src="data:image\/svg\+xml;charset=utf-8,[\w.!~*()%-]*" alt="[^"<>]*")>$/u;
const empty = new Set(['img']);

/** What stands between `<` and `>`, and the text behind it. */
function pieces(html: string): readonly { readonly tag: string; readonly text: string }[] {
  return html
    .split('<')
    .slice(1)
    .map((piece) => {
      const end = piece.indexOf('>') + 1;
      return { tag: `<${piece.slice(0, end)}`, text: piece.slice(end) };
    });
}

function textOf(html: string): string {
  return pieces(html)
    .map((piece) => piece.text)
    .join('');
}

/** Whether every element that begins also ends, in order. */
function isBalanced(html: string): boolean {
  const open: string[] = [];
  for (const { tag } of pieces(html)) {
    const name = tag.replaceAll(/[</>]/gu, '').split(' ', 1)[0] ?? '';
    if (tag.startsWith('</')) {
      if (open.pop() !== name) return false;
    } else if (!empty.has(name)) open.push(name);
  }
  return open.length === 0;
}

function decoded(html: string): string {
  return textOf(html)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

describe('whatever a document holds', () => {
  test.prop([blocks])('its HTML has no element and no attribute but those of the writer', (document) => {
    const html = write(document, 'html', { lang: 'th' });
    for (const piece of pieces(html)) expect(piece.tag).toMatch(known);
    expect(textOf(html)).not.toContain('>');
    expect(isBalanced(html)).toBe(true);
  });

  test.prop([blocks, text])('a page of it has one style, one policy and no script', (document, title) => {
    const html = page(document, { lang: 'en', title });
    expect(html.match(/<style>/gu)).toHaveLength(1);
    expect(html.match(/<\/title>/gu)).toHaveLength(1);
    expect(html).not.toMatch(/<script/iu);
    expect(html).toContain("default-src 'none'");
  });

  test.prop([text])('its words are displayed as they are', (words) => {
    expect(decoded(write([{ kind: 'paragraph', text: words }], 'html'))).toBe(oneLine(words));
  });

  test.prop([blocks])('its text gives no order to a terminal', (document) => {
    const written = write(document, 'text', { lang: 'th' });
    expect(written).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
  });

  test.prop([items])('a list has a line for each of its items', (list) => {
    const count = (all: readonly ListItem[]): number =>
      all.reduce((sum, { items: under = [] }) => sum + 1 + count(under), 0);
    expect(write([{ kind: 'list', items: list }], 'html').match(/<li/gu) ?? []).toHaveLength(count(list));
  });
});

test.prop([applications])('the HTML of a finding has the words of its document', (application) => {
  const document = documentOf(assessEligibility(application), 'th');
  const html = decoded(write(document, 'html', { lang: 'th' }));
  const told = (blocks: readonly Block[]): readonly string[] =>
    blocks.flatMap((block) => {
      if (block.kind === 'verdict') return [block.text];
      if (block.kind === 'section') return [block.title, ...told(block.blocks)];
      return block.kind === 'list' ? block.items.map((item) => item.text) : [];
    });
  for (const words of told(document)) expect(html).toContain(oneLine(words));
});
