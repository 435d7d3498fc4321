/** A ground of the reduction that a law opens is no part of any finding of an earlier day. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Regulation } from '../../../src/index';
import { amend, assessEligibility, at, parseRegulation, regulation } from '../../../src/index';
import { applications, dayBetween } from '../../arbitraries/index';
import { addDays } from '../../model/days';

const param = 'reduction.ground.nqf8';
const part = 'eligibility.reduced.reduction.ground.nqf8';
const cites = [{ instrument: 'draft-2571', standing: 'reported' }] as const;
const runs = { seed: 2571, numRuns: 300 };

/** The shipped law as if the ground had values of a later instrument alone. */
function withGround(values: readonly { readonly value: 'open' | 'closed'; readonly from: string }[]): Regulation {
  const json = JSON.parse(JSON.stringify(regulation)) as { parameters: Record<string, object> };
  json.parameters[param] = {
    ...json.parameters[param],
    opens: cites,
    values: values.map((dated) => ({ ...dated, cites })),
  };
  const parsed = parseRegulation(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const neverOpened = withGround([{ value: 'closed', from: '2022-10-01' }]);

/** A day around the filing day, on which the ground opens. */
const opening = dayBetween(2022, 2030).filter((day) => day > '2022-10-01');

test.each([
  ['a new law opens it', (day: string) => withGround([{ value: 'open', from: day }])],
  ['an amendment opens it', (day: string) => amend(neverOpened, [{ param, from: day, value: 'open', cites }])],
])('%s: findings of earlier days keep status and shape', (_how, lawOf) => {
  fc.assert(
    fc.property(applications, opening, fc.integer({ min: 1, max: 2000 }), (application, day, daysBefore) => {
      const filedBefore = { ...application, filedOn: addDays(day, -daysBefore) };
      expect(assessEligibility(filedBefore, lawOf(day))).toEqual(assessEligibility(filedBefore, neverOpened));
    }),
    runs,
  );
});

test('from its day on it is a part of every finding', () => {
  fc.assert(
    fc.property(applications, opening, (application, day) => {
      fc.pre(application.filedOn >= day);
      expect(at(assessEligibility(application, withGround([{ value: 'open', from: day }])), part)).toBeDefined();
      expect(at(assessEligibility(application, neverOpened), part)).toBeUndefined();
    }),
    runs,
  );
});
