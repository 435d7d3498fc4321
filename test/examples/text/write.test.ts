/** A document as text, Markdown, HTML and a page: the same blocks, each in its own manner. */
import { describe, expect, test } from 'vitest';
import { assessWorkload } from '../../../src';
import type { Block } from '../../../src/text';
import { documentOf, explain, explainChecklist, page, write } from '../../../src/text';
import { issuesOf } from './issues-of';

/** ว 21/2564: primary schools, at least 12 hours of teaching and 20 of all. */
const finding = assessWorkload({ setting: 'primary', teaching: 11.5, total: 25 }, '2024-01-15');

describe('documentOf', () => {
  test('begins with the verdict, then what decides it', () => {
    const [verdict, reasons] = documentOf(finding, 'en');
    expect(verdict).toEqual({ kind: 'verdict', status: 'unmet', text: 'Workload: not complete' });
    expect(reasons).toMatchObject({
      kind: 'section',
      title: 'What stands against it',
      blocks: [{ kind: 'list', items: [{ status: 'unmet' }, { status: 'met' }] }],
    });
  });

  test('is what explain writes, in every format', () => {
    for (const format of ['text', 'markdown', 'html'] as const) {
      expect(write(documentOf(finding, 'th'), format, { lang: 'th' })).toBe(explain(finding, 'th', { format }));
    }
  });

  test('is frozen through and through', () => {
    const [, section] = documentOf(finding, 'th');
    expect(Object.isFrozen(section)).toBe(true);
    expect(section?.kind === 'section' && Object.isFrozen(section.blocks[0])).toBe(true);
  });
});

const cases: readonly (readonly [name: string, block: Block, text: string, markdown: string, html: string])[] = [
  ['a title', { kind: 'title', text: 'ผล' }, 'ผล', '## ผล', '<h1>ผล</h1>'],
  [
    'a verdict',
    { kind: 'verdict', status: 'unknown', text: 'not yet known' },
    '? not yet known',
    '**? not yet known**',
    '<p class="verdict" data-status="unknown"><span class="mark">?</span> not yet known</p>',
  ],
  ['a paragraph', { kind: 'paragraph', text: 'a & b' }, 'a & b', String.raw`a \& b`, '<p>a &amp; b</p>'],
  ['a note', { kind: 'note', text: 'by the way' }, 'by the way', 'by the way', '<p class="note">by the way</p>'],
  [
    'a section',
    { kind: 'section', title: 'Why', blocks: [{ kind: 'list', items: [{ text: 'a' }] }] },
    'Why\n  a',
    '### Why\n\n- a',
    '<section>\n<h2>Why</h2>\n<ul>\n<li>a</li>\n</ul>\n</section>',
  ],
  [
    'a section apart',
    { kind: 'section', title: 'Why', isApart: true, blocks: [{ kind: 'list', items: [{ text: 'a' }] }] },
    'Why:\n\n  a',
    '### Why\n\n- a',
    '<section>\n<h2>Why</h2>\n<ul>\n<li>a</li>\n</ul>\n</section>',
  ],
  [
    'lines under lines',
    { kind: 'list', items: [{ status: 'met', text: 'a', detail: 'b', items: [{ text: 'c' }] }] },
    '  ✓ a — b\n    c',
    '- ✓ a — b\n  - c',
    '<ul>\n<li data-status="met"><span class="mark">✓</span> a <span class="detail">b</span>\n<ul>\n<li>c</li>\n</ul></li>\n</ul>',
  ],
  [
    'a table',
    {
      kind: 'table',
      head: ['n', 'on', '(1)'],
      rows: [['a', { day: '2023-09-30' }, { status: 'met' }]],
      align: ['start', 'end', 'center'],
    },
    '  n  on                 (1)\n  a  30 September 2023  ✓',
    '| n | on | (1) |\n| --- | --: | :-: |\n| a | 30 September 2023 | ✓ |',
    [
      '<table>',
      '<thead><tr><th scope="col">n</th><th scope="col" class="end">on</th><th scope="col" class="center">(1)</th></tr></thead>',
      '<tbody>',
      '<tr><th scope="row">a</th><td class="end"><time datetime="2023-09-30">30 September 2023</time></td><td class="center" data-status="met"><span class="mark">✓</span> <span class="said">fulfilled</span></td></tr>',
      '</tbody>',
      '</table>',
    ].join('\n'),
  ],
  [
    'names with ids, which share their rows',
    {
      kind: 'table',
      head: ['n', 'v'],
      rows: [
        [{ name: 'Mark', id: 'a.b' }, 70],
        [{ name: 'Mark', id: 'a.b' }, 75],
      ],
    },
    'Mark (a.b)\n  70\n  75',
    '| n | v |\n| --- | --- |\n| Mark<br><code>a.b</code> | 70 |\n| Mark<br><code>a.b</code> | 75 |',
    [
      '<table>',
      '<thead><tr><th scope="col">n</th><th scope="col">v</th></tr></thead>',
      '<tbody>',
      '<tr><th scope="row">Mark <code>a.b</code></th><td>70</td></tr>',
      '<tr><th scope="row">Mark <code>a.b</code></th><td>75</td></tr>',
      '</tbody>',
      '</table>',
    ].join('\n'),
  ],
  [
    'a case of many',
    { kind: 'case', name: 'T-1', blocks: [{ kind: 'section', title: 'Why', blocks: [] }] },
    'T-1\n───\nWhy',
    '## T-1\n\n### Why',
    '<article>\n<h2>T-1</h2>\n<section>\n<h3>Why</h3>\n</section>\n</article>',
  ],
  [
    'details, of which a terminal displays the brief lines alone',
    { kind: 'details', name: 'T-1', summary: 'moves', brief: ['b'], blocks: [{ kind: 'paragraph', text: 'long' }] },
    'T-1: moves\n  b',
    '<details><summary><code>T-1</code> moves</summary>\n\nlong\n\n</details>',
    '<details open>\n<summary><code>T-1</code> moves</summary>\n<p>long</p>\n</details>',
  ],
  [
    'a picture, which no terminal can display',
    { kind: 'picture', svg: '<svg/>', alt: 'a line' },
    'a line',
    'a line',
    '<img src="data:image/svg+xml;charset=utf-8,%3Csvg%2F%3E" alt="a line">',
  ],
];

describe.each(cases)('%s', (_, block, text, markdown, html) => {
  test.each([
    ['text', text],
    ['markdown', markdown],
    ['html', html],
  ] as const)('as %s', (format, expected) => {
    expect(write([block], format, { lang: 'en' })).toBe(expected);
  });
});

test('without a language days are data and marks are signs alone', () => {
  const table: Block = { kind: 'table', head: ['on'], rows: [['x', { day: '2023-09-30' }, { status: 'met' }]] };
  expect(write([table], 'text')).toBe('  on\n  x   2023-09-30  ✓');
  expect(write([table], 'html')).not.toContain('said');
});

test('the checklist has a table with headings for screen readers', () => {
  const html = explainChecklist([{ item: '1', status: 'met' }], 'th', { format: 'html' });
  expect(html).toContain('<th scope="col" class="center">(1)</th>');
  expect(html).toContain('<span class="said">');
});

describe('a page', () => {
  const html = page(documentOf(finding, 'th'), { lang: 'th', title: 'ภาระงาน <ครู>' });

  test('is one file in its language, with a heading and no script', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="th">/u);
    expect(html).toContain('<title>ภาระงาน &lt;ครู&gt;</title>');
    expect(html).toContain('<h1>ภาระงาน &lt;ครู&gt;</h1>');
    expect(html).not.toMatch(/<script|https?:|javascript:/u);
  });

  test('is made for A4 paper and Thai lines', () => {
    expect(html).toContain('size: A4');
    expect(Number(/line-height: ([\d.]+)/u.exec(html)?.[1])).toBeGreaterThanOrEqual(1.6);
  });

  test('has one heading of the first level', () => {
    const titled = page([{ kind: 'title', text: 'A' }], { lang: 'en', title: 'B' });
    expect(titled.match(/<h1>/gu)).toHaveLength(1);
    expect(titled).toContain('<h1>A</h1>');
  });
});

describe('what is no document is refused', () => {
  const title: Block = { kind: 'title', text: 'A' };
  test.each([
    [null, 'blocks', 'wrong-type'],
    [[null], 'blocks[0]', 'wrong-type'],
    [[{ kind: 'script', text: 'x' }], 'blocks[0].kind', 'unknown-name'],
    [[{ kind: 'title', text: 1 }], 'blocks[0].text', 'wrong-type'],
    [[{ kind: 'list', items: [{ text: 'a', status: 'x"' }] }], 'blocks[0].items[0].status', 'unknown-name'],
    [[{ kind: 'table', head: ['a'], rows: [], align: ['x"'] }], 'blocks[0].align[0]', 'unknown-name'],
  ])('%j', (blocks, path, code) => {
    expect(issuesOf(() => write(blocks as never, 'html'))).toMatchObject([{ path, code }]);
  });

  test('or holds itself', () => {
    const blocks: Block[] = [];
    blocks.push({ kind: 'section', title: 'A', blocks });
    expect(issuesOf(() => write(blocks, 'text'))).toMatchObject([{ code: 'out-of-range' }]);
  });

  test('another format or language', () => {
    expect(issuesOf(() => write([title], 'pdf' as never))).toMatchObject([{ path: 'format', code: 'unknown-name' }]);
    expect(issuesOf(() => write([title], 'html', { lang: 'de' as never }))).toMatchObject([{ path: 'options.lang' }]);
    expect(issuesOf(() => page([title], { lang: 'th' } as never))).toMatchObject([{ path: 'options' }]);
  });
});
