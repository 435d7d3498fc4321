/** Rows of flat tables: what is written is read back as it was, from a worksheet too. */
import { test } from '@fast-check/vitest';
import { expect } from 'vitest';
import type { Application } from '../../src/index';
import { readRow, writeRow } from '../../src/table/index';
import { tableOf } from '../../src/table/table';
import { readWorkbook, writeWorkbook } from '../../src/table/workbook';
import { applications } from '../arbitraries';

/** Without what no table tells apart: scores of members none of whom has scored. */
function flat(application: Application): Application {
  const { agreements, salaryRounds, ...rest } = application;
  const rounds = agreements?.map(({ members, ...round }) =>
    members === undefined || members.every((member) => member === null) ? round : { ...round, members },
  );
  return JSON.parse(
    JSON.stringify({
      ...rest,
      ...(rounds === undefined || rounds.length === 0 ? {} : { agreements: rounds }),
      ...(salaryRounds === undefined || salaryRounds.length === 0 ? {} : { salaryRounds }),
    }),
  ) as Application;
}

/** Rounds in the order in which a table numbers them. */
function sorted(application: Application): unknown {
  const by = <T extends { readonly fiscalYear: number; readonly half?: number }>(rounds: readonly T[]): readonly T[] =>
    [...rounds].sort((a, b) => a.fiscalYear - b.fiscalYear || (a.half ?? 0) - (b.half ?? 0));
  const { agreements, salaryRounds, reports } = application;
  return {
    ...application,
    ...(agreements === undefined ? {} : { agreements: by(agreements) }),
    ...(salaryRounds === undefined ? {} : { salaryRounds: by(salaryRounds) }),
    ...(reports === undefined ? {} : { reports: [...reports].sort((a, b) => a.academicYear - b.academicYear) }),
  };
}

test.prop([applications], { numRuns: 400 })('an application is read back from its row as it was', (drawn) => {
  const application = flat(drawn);
  const read = readRow(writeRow({ id: 'A', application }));
  expect(read.ok && sorted(read.value.application!)).toEqual(sorted(application));
});

test.prop([applications], { numRuns: 40 })('and from a worksheet with days as days', async (drawn) => {
  const application = flat(drawn);
  const row = writeRow({ id: 'A', application });
  const cells = Object.values(row).map((cell) =>
    typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(cell) ? new Date(`${cell}T00:00:00Z`) : cell,
  );
  const bytes = await writeWorkbook([{ name: 'x', rows: [Object.keys(row), cells], widths: [], isTable: true }]);
  const sheets = await readWorkbook(bytes);
  if (typeof sheets === 'string') throw new Error(sheets);
  const table = tableOf(sheets[0]!.rows, { needed: [['line']], own: 'refuse' });
  if (!('heading' in table)) throw new Error(JSON.stringify(table));
  const [first] = [...table.rows];
  const record = Object.fromEntries(table.heading.columns.map(({ written }, index) => [written, first?.cells[index]]));
  const read = readRow(record, { nulls: 'missing' });
  expect(read.ok && sorted(read.value.application!)).toEqual(sorted(application));
});
