/** Which entries of two accounts tell of the same thing: results of a day, periods that overlap; and a result that expires. */
import { describe, expect, test } from 'vitest';
import { crossCheck } from '../../../src/explore/cross-check/cross-check';
import { earliestFiling } from '../../../src/explore/earliest-filing';
import type { LanguageTest, ServicePeriod } from '../../../src/index';
import { application, changed, outstanding, round } from '../facts';

const [day, later] = ['2024-01-15', '2024-02-15'];

function silent(cefr: LanguageTest['cefr'] = 'B2', testedOn = day): LanguageTest {
  return { cefr, testedOn };
}

function of(
  language: NonNullable<LanguageTest['language']>,
  cefr: LanguageTest['cefr'] = 'B2',
  testedOn = day,
): LanguageTest {
  return { language, cefr, testedOn };
}

function found(ours: readonly LanguageTest[], theirs: readonly LanguageTest[]) {
  const { differences } = crossCheck(application({ languageTests: ours }), application({ languageTests: theirs }));
  return differences.map(({ path, kind }) => `${path.replace('languageTests', '').replaceAll(day, 'day')} ${kind}`);
}

describe('a result that does not say its language belongs to one of the same day that is left over', () => {
  test.each<[string, readonly LanguageTest[], readonly LanguageTest[], readonly string[]]>([
    ['of the same day', [silent()], [of('english')], ['[day/english].language only-recorded']],
    ['told by the record', [of('english')], [silent()], ['[day/english].language only-declared']],
    [
      'of another level',
      [silent('B1')],
      [of('english')],
      ['[day/english].language only-recorded', '[day/english].cefr differs'],
    ],
    [
      'not of another day',
      [silent()],
      [of('english', 'B2', later)],
      ['[day] only-declared', '[2024-02-15/english] only-recorded'],
    ],
    ['not of the same account', [silent(), of('english')], [], ['[day] only-declared', '[day/english] only-declared']],
    [
      'nor of the same account, the other way round',
      [],
      [silent(), of('english')],
      ['[day] only-recorded', '[day/english] only-recorded'],
    ],
    [
      'one of two',
      [silent()],
      [of('english'), of('chinese')],
      ['[day/chinese].language only-recorded', '[day/english] only-recorded'],
    ],
    [
      'not one that has its equal',
      [silent(), of('chinese', 'C1')],
      [of('chinese', 'C1'), of('english')],
      ['[day/english].language only-recorded'],
    ],
    [
      'two for two',
      [silent('B1'), silent('B2')],
      [of('english'), of('chinese', 'B1')],
      ['[day/chinese].language only-recorded', '[day/english].language only-recorded'],
    ],
    ['two that are silent are one result', [silent('B1')], [silent('B2')], ['[day].cefr differs']],
    [
      'and leave another alone',
      [silent('B1')],
      [silent('B2'), of('english')],
      ['[day].cefr differs', '[day/english] only-recorded'],
    ],
    [
      'two languages are two results',
      [of('english')],
      [of('chinese')],
      ['[day/chinese] only-recorded', '[day/english] only-declared'],
    ],
    [
      'of one language on two days',
      [of('english')],
      [of('english', 'B2', later)],
      ['[day/english] only-declared', '[2024-02-15/english] only-recorded'],
    ],
  ])('%s', (_name, ours, theirs, expected) => {
    expect(found(ours, theirs)).toEqual(expected);
    expect(found(ours.toReversed(), theirs.toReversed())).toEqual(expected);
  });

  test('what has no equal comes in a fixed order, in whatever order it is told', () => {
    for (const languageTests of [
      [silent('B2'), silent('B1')],
      [silent('B1'), silent('B2')],
    ]) {
      const { differences } = crossCheck(application({ languageTests }), application({ languageTests: [] }));
      expect(differences.map(({ path, declared }) => [path, declared])).toEqual([
        ['languageTests[2024-01-15]', silent('B1')],
        ['languageTests[2024-01-15#2]', silent('B2')],
      ]);
    }
  });
});

describe('periods that overlap are paired so that the fewest properties differ', () => {
  const held = (position: ServicePeriod['position'], from: string, to?: string): ServicePeriod => ({
    ...{ position, standing: 'none', from },
    ...(to === undefined ? {} : { to }),
  });
  const paths = (ours: readonly ServicePeriod[], theirs: readonly ServicePeriod[]) =>
    crossCheck(application({ service: ours }), application({ service: theirs })).differences.map(
      ({ path, kind }) => `${path} ${kind}`,
    );
  test.each<[string, readonly ServicePeriod[], readonly ServicePeriod[], readonly string[]]>([
    [
      'with its equal, though another stands before it',
      [held('director', '2018-01-01'), held('teacher', '2018-01-01')],
      [held('teacher', '2018-01-01')],
      ['service[0] only-declared'],
    ],
    [
      'the other way round',
      [held('teacher', '2018-01-01')],
      [held('director', '2018-01-01'), held('teacher', '2018-01-01')],
      ['service[0] only-recorded'],
    ],
    [
      'by one property rather than two',
      [held('director', '2018-01-01', '2020-01-01'), held('teacher', '2018-02-01', '2020-01-01')],
      [held('teacher', '2018-01-31', '2020-01-01')],
      ['service[0] only-declared', 'service[1].from differs'],
    ],
    [
      'two and two',
      [held('director', '2018-01-01'), held('teacher', '2018-01-01')],
      [held('teacher', '2018-01-01'), held('director', '2018-01-01')],
      [],
    ],
  ])('%s', (_name, ours, theirs, expected) => {
    expect(paths(ours, theirs)).toEqual(expected);
  });
});

test('after the last day of a result, other grounds are asked too', () => {
  const years = [2565, 2566, 2567, 2568];
  const facts = changed(
    application({
      service: [{ position: 'teacher', standing: 'none', from: '2022-06-01' }],
      agreements: years.map((year) => round(year)),
      salaryRounds: outstanding(...years.flatMap((year) => [[year, 1] as const, [year, 2] as const])),
      languageTests: [of('english')],
      degree: undefined,
      sanctions: undefined,
    }),
    { filedOn: undefined },
  );
  const asked = (from: string, until: string) => {
    const answer = earliestFiling(facts, { from, until });
    return answer.status === 'unknown' ? answer.ask : answer.status;
  };
  expect(asked('2025-12-01', '2026-01-15')).toEqual(['sanctions']);
  expect(asked('2025-12-01', '2026-01-16')).toEqual(['sanctions', 'degree']);
});
