/** What is judged in brief is judged as the whole is: the statuses, and what is asked; and it is brief. */
import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { dayOf, isoOf } from '../../../src/calendar/day';
import { listsByDay } from '../../../src/explore/brief-by-day';
import { briefOf } from '../../../src/explore/cross-check/brief';
import type { Application, Finding, LanguageTest, Sanction, ServicePeriod } from '../../../src/index';
import { ask, assessEligibility, at, regulation } from '../../../src/index';
import { lawOn } from '../../../src/law/in-force';
import { applications } from '../../arbitraries/index';

/** Days about the filing day, most of them where a look-back, a result or the years in post begin or end. */
const offsets = fc.oneof(
  fc.integer({ min: -1600, max: 500 }),
  fc.constantFrom(-1462, -1461, -1460, -1096, -1095, -1094, -732, -731, -730, -1, 0, 1),
);

function crowdOf(filedOn: string) {
  const days = offsets.map((offset) => isoOf(Math.max(dayOf('1900-01-01'), dayOf(filedOn) + offset)));
  const posts = fc.constantFrom<Pick<ServicePeriod, 'position' | 'standing' | 'equivalentTo'>>(
    ...(['none', 'professional', 'senior-professional', 'expert'] as const).flatMap((standing) => [
      { position: 'teacher', standing } as const,
      { position: 'supervisor', standing: 'none', equivalentTo: { position: 'teacher', standing } } as const,
    ]),
    { position: 'director', standing: 'none' },
  );
  const periods = fc
    .tuple(posts, days, fc.option(fc.integer({ min: 0, max: 900 })))
    .map(([post, from, length]): ServicePeriod => ({
      ...post,
      from,
      ...(length === null ? {} : { to: isoOf(dayOf(from) + length) }),
    }));
  const sanctions: fc.Arbitrary<Sanction> = fc.record({
    on: days,
    kind: fc.constantFrom('disciplinary', 'ethics'),
    heavierThanProbation: fc.boolean(),
  });
  const tests: fc.Arbitrary<LanguageTest> = fc.record({
    cefr: fc.constantFrom('A2', 'B1', 'B2', 'C1', 'C2'),
    testedOn: days,
  });
  const crowd = { minLength: 1, maxLength: 12 };
  return fc.record({
    service: fc.array(periods, crowd),
    sanctions: fc.array(sanctions, crowd),
    languageTests: fc.array(tests, crowd),
  });
}

/** Applications whose lists are long, and entries of such lists. */
const crowded = applications
  .filter(({ filedOn }) => filedOn > '1910-01-01' && filedOn < '2180-01-01')
  .chain((application) =>
    fc
      .tuple(crowdOf(application.filedOn), crowdOf(application.filedOn))
      .map(([lists, others]) => ({ application: { ...application, ...lists }, others })),
  );

function statusesOf(finding: Finding): readonly string[] {
  const own = `${finding.id} ${finding.status}`;
  return finding.kind === 'leaf' ? [own] : [own, ...finding.of.flatMap(statusesOf)];
}

function seen(application: Application): readonly unknown[] {
  const finding = assessEligibility(application);
  return [statusesOf(finding), ask(finding)];
}

function replaced<T>(items: readonly T[], old: T | undefined, next: T | undefined): readonly T[] {
  return [...items.filter((item) => item !== old), ...(next === undefined ? [] : [next])];
}

const listNames = ['service', 'sanctions', 'languageTests'] as const;

test.prop([crowded, fc.constantFrom(...listNames), fc.nat(), fc.option(fc.nat()), fc.boolean()], { numRuns: 2000 })(
  'with one entry taken away, added or put in the place of another, as the whole lists are',
  ({ application, others }, name, which, added, takes) => {
    const entries = application[name];
    const next = added === null ? undefined : others[name][added % others[name].length];
    const old = takes ? entries[which % entries.length] : undefined;
    const brief = briefOf(application, lawOn(regulation, dayOf(application.filedOn)));
    const replacing = brief.replacing[name] as (from: unknown, to: unknown) => readonly unknown[];
    const whole = { ...application, [name]: replaced<unknown>(entries, old, next) };
    expect(seen({ ...brief.application, [name]: replacing(old, next) })).toEqual(seen(whole));
  },
);

test.prop([crowded, offsets], { numRuns: 2000 })(
  'on any filing day, as the whole lists are',
  ({ application }, offset) => {
    const day = dayOf(application.filedOn) + offset;
    const filed = { ...application, filedOn: isoOf(day) };
    expect(seen({ ...filed, ...listsByDay(application)(day) })).toEqual(seen(filed));
  },
);

test.prop([crowded, offsets], { numRuns: 500 })(
  'on any filing day, at most one period, one sanction, and one language result of each level',
  ({ application }, offset) => {
    const { service, sanctions, languageTests } = listsByDay(application)(dayOf(application.filedOn) + offset);
    expect(service?.length).toBeLessThanOrEqual(1);
    expect(sanctions?.length).toBeLessThanOrEqual(1);
    const levels = (languageTests ?? []).map(({ cefr }) => cefr);
    expect(levels).toEqual([...new Set(levels)]);
    expect(languageTests).toBeDefined();
  },
);

test('a list that is not stated is not stated in brief either', () => {
  const application: Application = { line: 'teaching', standing: 'professional', filedOn: '2024-11-04' };
  const day = dayOf(application.filedOn);
  expect(listsByDay(application)(day)).toStrictEqual({});
  expect(briefOf(application, lawOn(regulation, day)).application).toStrictEqual(application);
});

/** Of those that say the same two are enough: one is there though the other is taken away. */
function expectTwoOfEach(kinds: readonly string[] = []): void {
  for (const kind of kinds) expect(kinds.filter((other) => other === kind).length).toBeLessThanOrEqual(2);
}

test.prop([crowded], { numRuns: 500 })(
  'for differences, at most one period, and two each of the sanctions and results that say the same',
  ({ application }) => {
    const law = lawOn(regulation, dayOf(application.filedOn));
    const { service, sanctions, languageTests } = briefOf(application, law).application;
    expect(service?.length).toBeLessThanOrEqual(1);
    const judged = (lists: Partial<Application>): string => {
      const finding = assessEligibility({
        ...application,
        line: 'teaching',
        sanctions: [],
        languageTests: [],
        ...lists,
      });
      const ids = ['standard.conduct', 'reduced.conduct', 'reduced.reduction.ground.language'];
      return ids.map((id) => at(finding, `eligibility.${id}`)?.status).join();
    };
    expect(sanctions).toBeDefined();
    expect(languageTests).toBeDefined();
    expectTwoOfEach(sanctions?.map((sanction) => judged({ sanctions: [sanction] })));
    expectTwoOfEach(languageTests?.map((result) => judged({ languageTests: [result] })));
  },
);
