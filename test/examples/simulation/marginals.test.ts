/** The invented people are distributed as the documented constants say. */
import { expect, test } from 'vitest';
import { parseCase } from '../../../src';
import { population } from '../../../src/simulation';
import * as drawn from '../../../src/simulation/population/distributions';

const size = 20_000;
const people = [...population({ size, seed: 25691201, on: '2026-12-01' })];

/** Five standard deviations of a share of so many draws. */
function tolerance(share: number, of: number): number {
  return 5 * Math.sqrt((share * (1 - share)) / of);
}

function expectShare(held: number, of: number, share: number): void {
  expect(Math.abs(held / of - share)).toBeLessThan(tolerance(share, of));
}

test.each([
  ['standing', drawn.drawnStandings, (index: number) => people[index]?.tags.standing],
  ['school size', drawn.schoolSizes, (index: number) => people[index]?.tags.schoolSize],
  ['setting', drawn.settings, (index: number) => people[index]?.tags.setting],
])('%s', (_, { shares }, valueOf) => {
  const whole = shares.reduce((sum, [, share]) => sum + share, 0);
  for (const [value, share] of shares) {
    expectShare(people.filter((__, index) => valueOf(index) === value).length, size, share / whole);
  }
});

test.each<[string, number, (person: (typeof people)[number]) => boolean]>([
  [
    'teach a foreign language',
    drawn.FOREIGN_LANGUAGE_TEACHERS,
    ({ application }) => application.teachesForeignLanguage === true,
  ],
  ['work in a special area', drawn.TEACHERS_IN_SPECIAL_AREAS, ({ application }) => application.specialArea !== null],
  ['have a higher degree', drawn.TEACHERS_WITH_A_DEGREE, ({ application }) => application.degree !== null],
  ['do not state sanctions', drawn.SANCTIONS_NOT_STATED, ({ application }) => application.sanctions === undefined],
  ['were evaluated', drawn.EVALUATED, ({ evaluation }) => evaluation !== undefined],
])('%s', (_, permille, has) => {
  expectShare(people.filter(has).length, size, permille / 1000);
});

test('the weights add up to the teachers there are, by standing', () => {
  for (const [standing, permille] of Object.entries(drawn.teachersByStanding)) {
    const held = people.filter(({ tags }) => tags.standing === standing).reduce((sum, { weight }) => sum + weight, 0);
    const expected = (drawn.TEACHERS * permille) / 1000;
    expect(Math.abs(held - expected) / expected).toBeLessThan(0.2);
  }
});

test('everybody is a case that can be judged', () => {
  for (const { id, application, evaluation } of people.slice(0, 500)) {
    expect(parseCase({ id, application, ...(evaluation === undefined ? {} : { evaluation }) })).toMatchObject({
      ok: true,
    });
  }
});

test('every constant says how sure it is', () => {
  const constants: readonly unknown[] = Object.values(drawn);
  const distributions = constants.filter(
    (value): value is drawn.Distribution<unknown> => typeof value === 'object' && value !== null && 'shares' in value,
  );
  expect(distributions.length).toBeGreaterThan(10);
  for (const { about, standing, shares } of distributions) {
    expect(about.length).toBeGreaterThan(10);
    expect(['text', 'derived', 'reported', 'assumption']).toContain(standing);
    expect(shares.every(([, share]) => Number.isInteger(share) && share > 0)).toBe(true);
  }
});
