import { describe, expect, test } from 'vitest';
import { dayOf, isoOf } from '../../../src/calendar/day';
import { parseApplication, parseCareer } from '../../../src/index';
import { jsonSchemas } from '../../../src/schema/index';

const filed = { line: 'teaching', standing: 'professional', filedOn: '2024-11-04' } as const;
const day = (index: number): string => isoOf(dayOf('2000-01-01') + index);
const post = { position: 'teacher', standing: 'none' } as const;

/** More than any life has: forty years of service are 40 agreement rounds and 80 salary rounds. */
const lists: Readonly<Record<string, readonly [most: number, entry: (index: number) => object]>> = {
  service: [200, (index) => ({ ...post, from: day(index), to: day(index) })],
  agreements: [60, (index) => ({ ...post, fiscalYear: 2540 + index })],
  reports: [60, (index) => ({ academicYear: 2540 + index, under: 'w17-2552', passed: true })],
  sanctions: [200, (index) => ({ on: day(index), kind: 'ethics', heavierThanProbation: false })],
  languageTests: [100, (index) => ({ cefr: 'B2', testedOn: day(index) })],
  salaryRounds: [120, (index) => ({ fiscalYear: 2540 + Math.floor(index / 2), half: 1 + (index % 2), level: 'good' })],
};

describe('a list of more entries than any life has is refused', () => {
  test.each(Object.entries(lists))('%s', (name, [most, entry]) => {
    const of = (length: number) => ({ ...filed, [name]: Array.from({ length }, (_, index) => entry(index)) });
    expect(parseApplication(of(most)).ok).toBe(true);
    expect(parseApplication(of(most + 1))).toMatchObject({
      ok: false,
      issues: [
        {
          path: name,
          code: 'wrong-count',
          message: `expected at most ${String(most)} entries, found a list of ${String(most + 1)}`,
        },
      ],
    });
    expect(jsonSchemas.application).toHaveProperty(`properties.${name}.maxItems`, most);
  });

  test('in the career that keeps a standing too', () => {
    const career = { heldSince: '2000-01-01', on: '2024-10-01' };
    const schoolChanges = Array.from({ length: 201 }, (_, index) => ({ on: day(index) }));
    expect(parseCareer({ ...career, schoolChanges })).toMatchObject({
      issues: [{ path: 'schoolChanges', code: 'wrong-count' }],
    });
    expect(parseCareer({ ...career, schoolChanges: schoolChanges.slice(1) }).ok).toBe(true);
  });
});
