/** The paper as a workbook holds what the evaluations say, as another reader of worksheets sees it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import ExcelJS from 'exceljs';
import { afterAll, expect } from 'vitest';
import { run } from '../../../src/cli/main';
import { nodeIo } from '../../../src/cli/machine/node-io';
import { decideEvaluation } from '../../../src/index';
import { evaluations } from '../../arbitraries/index';

const folder = mkdtempSync(join(tmpdir(), 'board-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function rowsOf(path: string, name: string): Promise<readonly (readonly unknown[])[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const rows: unknown[][] = [];
  book.getWorksheet(name)?.eachRow((row) => {
    rows.push((row.values as unknown[]).slice(1));
  });
  return rows;
}

const results = { met: 'passed', unmet: 'not passed', unknown: 'still open' } as const;
const entered = '2022-10-05';
const cases = fc.array(evaluations, { minLength: 500, maxLength: 500 });
const FIRST_SCORE = 3;

test.prop([cases], { numRuns: 2, endOnFailure: true })(
  '500 applicants in a workbook: each once, in order, the result and the given scores as numbers, days as days',
  async (drawn) => {
    const [input, output] = [join(folder, 'in.json'), join(folder, 'out.xlsx')];
    const given = drawn.map((evaluation, index) => ({ id: `a${String(index)}`, enteredOn: entered, evaluation }));
    writeFileSync(input, JSON.stringify(given));
    const io = { ...nodeIo, write: () => undefined, error: () => undefined };
    expect(await run(['board', input, '--on', '2024-01-22', '--lang', 'en', '--output', output], io)).toBe(0);
    const [head = [], ...rows] = await rowsOf(output, 'Annex');
    const at = (heading: string): number => head.indexOf(heading);
    expect(rows.map((row) => [row[at('No.')], row[at('Id')]])).toEqual(given.map(({ id }, index) => [index + 1, id]));
    const counts = new Map<string, number>();
    for (const [index, { evaluation }] of given.entries()) {
      const { status } = decideEvaluation({ ...evaluation, decidedOn: evaluation.decidedOn });
      const row = rows[index]!;
      expect(row[at('Result')]).toBe(results[status]);
      expect(row[at('Not before')]).toEqual(status === 'met' ? new Date(`${entered}T00:00:00Z`) : undefined);
      const score = evaluation.members[0]?.teaching;
      if (typeof score === 'number') expect(row[FIRST_SCORE]).toBe(score);
      counts.set(results[status], (counts.get(results[status]) ?? 0) + 1);
    }
    const [names = [], ...table] = await rowsOf(output, 'Applicants');
    const total = table.at(-1)!;
    for (const name of Object.values(results)) expect(total[names.indexOf(name)]).toBe(counts.get(name) ?? 0);
    expect(total.at(-1)).toBe(given.length);
  },
);
