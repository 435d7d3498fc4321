/** `simulate`: the people are those of the library, and so is when they can file. */
import { describe, expect, test } from 'vitest';
import { without, regulation } from '../../../src/index';
import { population, project } from '../../../src/simulation/index';
import { witthayathana } from './command';

const argv = ['simulate', '--size', '40', '--seed', '7', '--on', '2026-11-22'];
const people = [...population({ size: 40, seed: 7, on: '2026-11-22' })];

test('NDJSON holds the people, one a line', () => {
  const { status, out, err } = witthayathana([...argv, '--format', 'ndjson']);
  expect([status, err]).toEqual([0, '']);
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual(people);
});

describe('every other format says when they can first file', () => {
  const window = { from: '2026-11-22', until: '2031-11-22' };

  test('JSON is what project gives, under whatever law', () => {
    for (const [law, known] of [
      ['shipped', regulation],
      ['without:679-2566', without(regulation, '679-2566')],
    ] as const) {
      const { out } = witthayathana([...argv, '--json', '--law', law, '--assume', 'agreements']);
      const found = project(people, { ...window, assume: { agreements: 'passed' } }, known);
      expect(JSON.parse(out)).toEqual({ size: 40, seed: 7, ...window, law, ...found });
    }
  });

  test('text says first that they are invented, then the years', () => {
    const { out } = witthayathana(argv);
    expect(out).toMatch(/^ประชากรจำลอง 40 คน \(seed 7\) ณ 22 พฤศจิกายน 2569\n\nเป็นบุคคลสมมติทั้งหมด/u);
    expect(out).toMatch(/\n2570 +ชำนาญการ +[\d,]+\n/u);
  });

  test('CSV has a row a year and standing', () => {
    const { out } = witthayathana([...argv, '--format', 'csv', '--lang', 'en', '--no-bom']);
    const { years } = project(people, window);
    expect(out.trimEnd().split('\r\n')).toEqual([
      'fiscal year,standing,number',
      ...years.map(({ fiscalYear, standing, eligible }) => `${fiscalYear},${standing},${eligible}`),
    ]);
  });
});

test.each([
  [['simulate'], "required option '--on <day>' not specified"],
  [['simulate', '--on', '2569-11-22'], '--on: expected a day of the Common Era; a Buddhist year? 2026-11-22'],
  [['simulate', '--on', '2026-11-22', '--until', '2025-01-01'], '--until: expected a last day on or after 2026-11-22'],
  [['simulate', '--on', '2026-11-22', '--size', '1000001'], 'simulate: size: '],
])('%j is refused', (words, message) => {
  const { status, out, err } = witthayathana([...words, '--lang', 'en']);
  expect([status, out]).toEqual([2, '']);
  expect(err).toContain(message);
});
