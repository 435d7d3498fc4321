/** The values of agreement rounds: ข้อตกลงในการพัฒนางาน (PA), and of their transition. Rulebook §4. */
import type { Dated } from '../shape';
import { cite } from '../cite';
import { criteriaOpen as opens } from '../clauses';
import { amount, count, name } from './parameter';

const byFiscalYear = cite(
  'w9-2564',
  'transition',
  'assumption',
  'HB',
  'by fiscal year of filing; the round of the unfinished year never counts',
);

const afterTheFirst = cite(
  'w9-2564',
  'transition',
  'derived',
  'HB',
  'with every fiscal year one round more takes the place of one report',
);

/** What is known of applications filed in fiscal year 2567, by each route. */
const secondYear = {
  standard: [
    cite(
      'w9-2564',
      'transition',
      'reported',
      'secondary',
      'fiscal year 2567: the form in the manual of the letter (p. 121) and the names of its attachments, one academic year',
    ),
  ],
  reduced: [
    cite(
      'w9-2564',
      'transition',
      'reported',
      'secondary',
      'fiscal year 2567, reduced: the results of fiscal years 2565 and 2566, no earlier reports',
    ),
  ],
} as const;

/** Filed in fiscal year 2566, in 2567, and from 2568 on. */
function transition(
  route: keyof typeof secondYear,
  values: readonly [number, number, number],
  ...settled: Dated['cites']
): readonly Dated<number>[] {
  const [fy2566, fy2567, fy2568] = values;
  return [
    { value: fy2566, from: '2022-10-01', cites: [cite('w9-2564', 'transition', 'text', 'HB'), byFiscalYear] },
    { value: fy2567, from: '2023-10-01', cites: secondYear[route] },
    { value: fy2568, from: '2024-10-01', cites: settled },
  ];
}

const standard = cite('w9-2564', 'chapter 3, 1.2', 'text', 'HB');
const reduced = cite(
  'w9-2564',
  'chapter 3, reduced',
  'reported',
  'GUIDE',
  '2 rounds when reduced, as a guide states it',
);

function fromTheFirstRound(value: number, ...cites: Dated['cites']): readonly Dated<number>[] {
  return [{ value, from: '2021-10-01', cites }];
}

function points(value: number, note: string): readonly Dated<number>[] {
  return fromTheFirstRound(value, cite('w22-2564', 'PA forms', 'reported', 'secondary', note));
}

export const agreement = {
  'agreement.rounds.standard': count('round', 'stricter', 20, {
    opens,
    chosenBy: 'filing',
    values: transition('standard', [1, 2, 3], standard, afterTheFirst),
  }),
  'agreement.rounds.reduced': count('round', 'stricter', 20, {
    opens,
    chosenBy: 'filing',
    values: transition('reduced', [1, 2, 2], reduced, afterTheFirst),
  }),
  'agreement.reports.standard': count('report', 'stricter', 20, {
    opens,
    chosenBy: 'filing',
    values: transition('standard', [2, 1, 0], afterTheFirst),
  }),
  'agreement.reports.reduced': count('report', 'stricter', 20, {
    opens,
    chosenBy: 'filing',
    values: transition('reduced', [1, 0, 0], afterTheFirst),
  }),
  'agreement.reports.years': name('none', 'stricter', ['any', '2562-and-2563'], {
    opens,
    chosenBy: 'filing',
    values: [
      {
        value: '2562-and-2563',
        from: '2022-10-01',
        cites: [
          cite('w9-2564', 'transition', 'text', 'HB'),
          cite('w17-2552', 'report', 'text', 'HB'),
          cite(
            'w21-2560',
            'form วฐ.2',
            'assumption',
            'HB',
            'a form วฐ.2 counts of any year, and one report and one form together count as two',
          ),
        ],
      },
      {
        value: 'any',
        from: '2023-10-01',
        cites: [
          ...secondYear.standard,
          cite('w17-2552', 'report', 'assumption', 'HB', 'a report counts of any year'),
          cite(
            'w21-2560',
            'form วฐ.2',
            'text',
            'official',
            'a passed result of academic year 2563 counts with two rounds, by an answer of ก.ค.ศ.',
          ),
          cite('w21-2560', 'form วฐ.2', 'assumption', 'HB', 'a form วฐ.2 counts of any year'),
        ],
      },
    ],
  }),
  'agreement.passMark': amount('point', 'stricter', 100, {
    opens,
    chosenBy: 'round-end',
    values: fromTheFirstRound(70, cite('w9-2564', 'chapter 2', 'text', 'HB')),
  }),
  'agreement.membersNeeded': count('member', 'stricter', 3, {
    opens,
    chosenBy: 'round-end',
    values: fromTheFirstRound(3, cite('w9-2564', 'chapter 2', 'text', 'HB')),
  }),
  'agreement.points.indicator': amount('point', 'looser', 100, {
    opens,
    chosenBy: 'round-end',
    values: fromTheFirstRound(
      1,
      cite('w22-2564', 'PA forms', 'derived', 'HB', '15 indicators of 4 levels make the 60 points of part 1'),
    ),
  }),
  'agreement.points.method': amount('point', 'looser', 100, {
    opens,
    chosenBy: 'round-end',
    values: points(5, 'method 20 of the 40 points'),
  }),
  'agreement.points.quantitative': amount('point', 'looser', 100, {
    opens,
    chosenBy: 'round-end',
    values: points(2.5, 'quantitative outcome 10 of the 40 points'),
  }),
  'agreement.points.qualitative': amount('point', 'looser', 100, {
    opens,
    chosenBy: 'round-end',
    values: points(2.5, 'qualitative outcome 10 of the 40 points'),
  }),
};
