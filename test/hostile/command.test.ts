/** Whatever is in a file or on the command line, the command answers, or says in plain lines what is wrong, and gives no orders. */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { application, evaluation } from '../examples/facts';
import { witthayathana, type Files, type Ran } from '../examples/cli/command';
import { oddTexts } from './values';

/** Every command line that reads a file, in every format it can answer in. */
const judging = [
  'assess FILE',
  'remedies FILE',
  'earliest FILE --from 2026-11-22 --until 2026-12-22',
  'triage FILE --on 2026-11-22',
];
const impact = ['impact --before shipped --after without:679-2566 --cases FILE'];
const laws = [
  'regulation show FILE',
  'regulation diff shipped FILE',
  'impact --before FILE --after shipped --cases good.ndjson',
];
const formats = (commands: readonly string[], names: readonly string[]): readonly string[] =>
  commands.flatMap((command) =>
    names.flatMap((name) => [`${command} --format ${name} --lang th`, `${command} --format ${name} --lang en`]),
  );
const overFacts = [
  ...formats(judging, ['text', 'markdown', 'csv', 'json', 'ndjson']),
  ...formats(impact, ['text', 'markdown', 'json']),
];
const good = `${JSON.stringify({ id: 'good', application: application() })}\n`;

/** A control character, or one that turns the direction of what follows, on its way to a terminal. */
const order = /(?![\n\r\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

function run(command: string, name: string, files: Files): Ran {
  const ran = witthayathana(
    command.split(' ').map((word) => (word === 'FILE' ? name : word)),
    { 'good.ndjson': good, ...files },
  );
  expect([0, 1, 2]).toContain(ran.status);
  // a failure that was not foreseen is told with its stack
  expect(ran.err).not.toMatch(/\n {4}at /u);
  expect(ran.err).not.toMatch(order);
  return ran;
}

describe('an id that is odd', () => {
  const ids = oddTexts.filter((text) => text !== '' && text.length < 2_000);
  const file = ids.map((id) => JSON.stringify({ id, application: application(), evaluation: evaluation() })).join('\n');

  test.each(overFacts)('gives no orders to who reads the answer: %s', (command) => {
    const { out } = run(command, 'cases.ndjson', { 'cases.ndjson': file });
    expect(out).not.toMatch(order);
    if (command.includes('markdown')) expect(out).not.toMatch(/(?<!\\)(?:<script|\]\(javascript)/u);
    if (!command.includes('csv')) return;
    const cells = (parse(out, { bom: true, relax_column_count: true }) as readonly (readonly string[])[]).flat();
    for (const cell of cells) expect(cell).not.toMatch(/^[\s\ufeff\u200b]*[=+\-@＝＋－＠\t\r]/u);
  });

  test.each(overFacts.filter((command) => command.includes('json')))('stays as it was in JSON: %s', (command) => {
    const { out } = run(command, 'cases.ndjson', { 'cases.ndjson': file });
    const told = command.includes('ndjson')
      ? out
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as unknown)
      : [JSON.parse(out) as unknown];
    if (!command.startsWith('impact')) {
      const text = JSON.stringify(told);
      for (const id of ids) expect(text).toContain(JSON.stringify(id));
    }
  });
});

const cut = '{"id":"cut","application":{"line":"teach';
const deep = (depth: number, open: string, close: string): string => open.repeat(depth) + close.repeat(depth);
const wide = (count: number): string =>
  JSON.stringify({ ...application(), service: Array.from({ length: count }, () => ({ from: 1 })) });

/** Files that are no cases and no law, or that are too much of it. */
const contents: Readonly<Record<string, string | Uint8Array>> = {
  'nothing at all': '',
  'blank lines': '\n\n \n',
  'a mark of the byte order alone': '\ufeff',
  'half a line of JSON': cut,
  'JSON of other things': '[1,"a",null,true,[],{}]',
  'one text': '"teaching"',
  'one number': '1e400',
  'lists 20,000 deep': deep(20_000, '[', ']'),
  'objects 10,000 deep': `${'{"application":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
  'brackets that never close': '['.repeat(20_000),
  'quotation marks that never close': `id,line\n"${'a\n'.repeat(1_000)}`,
  'a line without an end': 'ก'.repeat(20_000),
  'commas alone': ','.repeat(20_000),
  'a heading of five hundred columns': Array.from({ length: 500 }, (_, index) => `c${index}`).join(','),
  'a heading of spaces': `id,line,standing,${' '.repeat(50_000)}\n`,
  'a thousand wrong periods': wide(1_000),
  'prototype names':
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"line":"teaching","standing":"expert","filedOn":"2024-01-01"}',
  'prototype names as columns':
    'id,line,standing,__proto__,constructor,toString,service.__proto__.from\n1,teaching,expert,1,2,3,4\n',
  'prototype names as numbers of columns': 'id,line,standing,agreements.__proto__.workload\n1,teaching,expert,1\n',
  zeros: '\u0000'.repeat(1_000),
  'no text': new Uint8Array([0xff, 0xfe, 0x00, 0xd8]),
  'a text cut within a letter': new Uint8Array([0xe0, 0xb8]),
  formulas: 'id,line,standing\n=1+1,=teaching,@expert\n',
  'orders to a terminal': 'id,line,standing\n\u001b[2J,\u001b]0;x\u0007,\u009b31m\n',
  'orders in headings': '\u001b[2Jid,\u009bline,\u202estanding\n1,2,3\n',
  'odd texts for every fact': oddTexts
    .filter((text) => text.length < 2_000)
    .map((text) => JSON.stringify({ ...application(), line: text, standing: text, filedOn: text, [text]: text }))
    .join('\n'),
  'odd texts in every cell': `id,line,standing,service.1.from\n${oddTexts
    .filter((text) => text.length < 2_000)
    .map((text) => Array.from({ length: 4 }, () => `"${text.replaceAll('"', '""')}"`).join(','))
    .join('\n')}\n`,
  'amendments that are none': JSON.stringify(
    Array.from({ length: 500 }, () => ({ param: '\u001b[2J', from: 1, value: {}, cites: 0 })),
  ),
};

describe('a file that is no case and no law', () => {
  const endings = ['json', 'ndjson', 'csv'];
  test.each(Object.entries(contents))(
    '%s',
    (_, content) => {
      for (const command of [...judging, ...impact, ...laws]) {
        for (const ending of endings) {
          const name = `hostile.${ending}`;
          const { out } = run(command, name, { [name]: content });
          expect(out).not.toMatch(order);
        }
      }
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    },
    120_000,
  );
});

describe('a command line that is odd', () => {
  const places: readonly (readonly string[])[] = [
    ['TEXT'],
    ['assess', 'TEXT'],
    ['assess', 'good.ndjson', '--format', 'TEXT'],
    ['assess', 'good.ndjson', '--lang', 'TEXT'],
    ['assess', 'good.ndjson', '--TEXT'],
    ['triage', 'good.ndjson', '--on', 'TEXT'],
    ['earliest', 'good.ndjson', '--from', 'TEXT', '--until', '2026-12-22'],
    ['earliest', 'good.ndjson', '--from', '2026-11-22', '--until', '2026-12-22', '--assume', 'TEXT'],
    ['remedies', 'good.ndjson', '--limit', 'TEXT'],
    ['regulation', 'show', 'TEXT'],
    ['regulation', 'show', 'shipped', '--on', 'TEXT'],
    ['regulation', 'diff', 'shipped', 'without:TEXT'],
    ['regulation', 'diff', 'shipped', 'shipped+TEXT'],
    ['impact', '--before', 'TEXT', '--after', 'shipped', '--cases', 'good.ndjson'],
    ['impact', '--before', 'shipped', '--after', 'shipped', '--cases', 'good.ndjson', '--fail-on', 'TEXT'],
  ];
  test.each(places.map((words) => [words.join(' '), words] as const))(
    '%s',
    (_, words) => {
      for (const text of oddTexts) {
        const { status, out, err } = witthayathana(
          words.map((word) => word.replace('TEXT', text)),
          { 'good.ndjson': good },
        );
        expect([0, 1, 2]).toContain(status);
        expect(err).not.toMatch(/\n {4}at /u);
        expect(`${out}${err}`).not.toMatch(order);
      }
    },
    60_000,
  );
});
