/** Tables of text against csv-parse; anything at all in a cell never crashes. */
import { fc, test } from '@fast-check/vitest';
import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';
import { readCell } from '../../src/table/cells';
import type { CellKind } from '../../src/table/cells';
import { layouts } from '../../src/table/columns';
import type { Delimiter } from '../../src/table/csv';
import { delimiters, rowsOf } from '../../src/table/csv';
import { linesOf } from '../../src/table/lines';

const cell = fc.string({ unit: fc.constantFrom('a', 'ก', '"', ',', ';', '\t', '\n', ' ', '1'), maxLength: 6 });
const delimiter = fc.constantFrom<Delimiter>(...delimiters);

function quoted(cells: readonly string[], by: Delimiter): string {
  return cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(by);
}

test.prop([fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }), delimiter])(
  'what is written by RFC 4180 is read as csv-parse reads it, and as it was',
  (rows, by) => {
    const text = `${rows.map((row) => quoted(row, by)).join('\n')}\n`;
    const read = [...rowsOf(linesOf([new TextEncoder().encode(text)]), by)].map((row) =>
      'cells' in row ? row.cells : [],
    );
    expect(read).toEqual(rows);
    expect(read).toEqual(parse(text, { delimiter: by, relax_column_count: true, record_delimiter: '\n' }));
  },
);

test.prop([fc.uint8Array({ maxLength: 200 })])('bytes of any kind become lines', (bytes) => {
  const lines = [...linesOf([bytes])];
  for (const { text } of lines) expect(text).not.toMatch(/[\r\n]/u);
});

const kinds = [...new Set(layouts.map(({ kind }) => kind))];
const anything = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom('0', '1', '2', '5', '6', '/', '-', '.', ' ', 'ก', 'ย', 'พ', 'ศ', ':', '๒'),
    maxLength: 14,
  }),
  fc.double(),
  fc.boolean(),
  fc.date(),
  fc.constant(null),
);

test.prop([fc.constantFrom<CellKind>(...kinds), anything], { numRuns: 10_000 })(
  'whatever a cell holds, it is read or refused, and a day that is read exists',
  (kind, value) => {
    const read = readCell(kind, value);
    if (!read.ok) expect(read.issue.message).not.toBe('');
    else if ((kind === 'date' || kind === 'lastDay') && read.value !== undefined) {
      expect(read.value).toMatch(/^(?:19|20|21)\d\d-\d\d-\d\d$/u);
      expect(new Date(`${String(read.value)}T00:00:00Z`).toISOString().slice(0, 10)).toBe(read.value);
    }
  },
);
