/** `impact` as flat rows, with columns of one's own, and without a corpus. */
import { describe, expect, test } from 'vitest';
import { boundaryCases, impact, regulation, without } from '../../../src/index';
import { corpus, lines } from './cases';
import type { Files, Ran } from './command';
import { witthayathana } from './command';

const before = without(regulation, '679-2566');

function ofLetter(cases: string, files: Files, ...options: readonly string[]): Ran {
  const argv = ['impact', '--before', 'without:679-2566', '--after', 'shipped', '--cases', cases, '--lang', 'en'];
  return witthayathana([...argv, ...options], files);
}

const files = { 'cases.ndjson': lines(corpus) };
const table = `id,line,standing,decidedOn,evaluation.member1.teaching,evaluation.member1.outcomes,evaluation.member2.teaching,evaluation.member2.outcomes,evaluation.member3.teaching,evaluation.member3.outcomes,สังกัด
A,teaching,professional,2024-01-15,70,70,70,70,60,60,เขต 1
B,teaching,professional,2024-01-15,70,70,70,70,70,70,เขต 2
C,teaching,profesional,2024-01-15,70,70,70,70,60,60,เขต 3
`;

describe('flat rows', () => {
  test('CSV: a row a move, with standing, both statuses and the parts that decide it', () => {
    const { status, out, err } = ofLetter('cases.ndjson', files, '--format', 'csv', '--no-bom');
    expect([status, err]).toEqual([0, '']);
    expect(out.split('\r\n')).toEqual([
      'id,finding,standing,before,after,parts,error',
      'two of three,evaluation,professional,unmet,met,evaluation.teaching,',
      '',
    ]);
  });

  test('NDJSON: the same without the findings', () => {
    const { out } = ofLetter('cases.ndjson', files, '--format', 'ndjson');
    expect(JSON.parse(out)).toEqual({
      id: 'two of three',
      finding: 'evaluation',
      standing: 'professional',
      before: 'unmet',
      after: 'met',
      transition: 'unmet->met',
      parts: ['evaluation.teaching'],
    });
  });

  test('of a table: its own columns first, and who could not be read', () => {
    const ran = ofLetter('t.csv', { 't.csv': table }, '--format', 'csv', '--no-bom');
    expect(ran.status).toBe(1);
    expect(ran.out.split('\r\n').map((line) => line.split(',').slice(0, 6))).toEqual([
      ['สังกัด', 'id', 'finding', 'standing', 'before', 'after'],
      ['เขต 1', 'A', 'evaluation', 'professional', 'unmet', 'met'],
      ['เขต 3', 'C', '', '', '', ''],
      [''],
    ]);
    expect(ran.out).toContain('professional?');
    const [row, fault] = ofLetter('t.csv', { 't.csv': table }, '--format', 'ndjson').out.trimEnd().split('\n');
    expect(JSON.parse(row!)).toMatchObject({ id: 'A', own: { สังกัด: 'เขต 1' } });
    expect(JSON.parse(fault!)).toMatchObject({ id: 'C', error: { row: 4 } });
  });
});

describe('--cases boundary needs no file', () => {
  test('the cases are those that boundaryCases makes of the change', () => {
    const { status, out, err } = ofLetter('boundary', {}, '--json');
    expect([status, err]).toEqual([0, '']);
    const { judged, counts } = impact(before, regulation, boundaryCases(before, regulation));
    expect(JSON.parse(out)).toMatchObject({ judged, counts });
    expect(counts['unmet->met']).toBeGreaterThan(0);
  });

  test('and CI fails on the moves it names', () => {
    expect(ofLetter('boundary', {}, '--fail-on', 'unmet->met').status).toBe(1);
    expect(ofLetter('boundary', {}, '--fail-on', 'met->unmet').status).toBe(0);
  });

  test('a law that does not change has no such case', () => {
    const { status, err } = witthayathana([
      'impact',
      '--before',
      'shipped',
      '--after',
      'shipped',
      '--cases',
      'boundary',
      '--lang',
      'en',
    ]);
    expect(status).toBe(0);
    expect(err).toMatch(/boundary/u);
  });
});
