/** The values of tenure: ระยะเวลาการดำรงตำแหน่ง. Rulebook §2. */
import type { Standing } from '../../facts/names';
import type { Cites, Dated } from '../shape';
import { cite } from '../cite';
import { criteriaOpen as opens } from '../clauses';
import { count, name } from './parameter';

const upperTwo: Cites = [
  cite('w27-2564', '1', 'derived', 'HB', 'the reduction holds for all four standings'),
  cite(
    'w3-2564',
    'expert, advisory',
    'reported',
    'secondary',
    'that the upper two standings ask the same years was not read in the letter itself',
  ),
  cite('1932-2567', 'consolidated', 'reported', 'secondary', 'still 4 years, 3 when reduced'),
];

const citesFor: Readonly<Record<Standing, Cites>> = {
  professional: [
    cite('w3-2564', 'professional', 'text', 'HB'),
    cite('w3-2564', 'professional', 'derived', 'HB', 'one applies for the next standing, from a post without one'),
  ],
  'senior-professional': [cite('w3-2564', 'senior-professional', 'text', 'HB')],
  expert: upperTwo,
  advisory: upperTwo,
};

function years(value: number, clause: string): readonly Dated<number>[] {
  return [{ value, from: '2022-10-01', cites: [cite('w9-2564', clause, 'text', 'HB')], citesFor }];
}

export const tenure = {
  'tenure.years.standard': count('year', 'stricter', 60, {
    opens,
    chosenBy: 'filing',
    values: years(4, 'chapter 3, 1.1'),
  }),
  'tenure.years.reduced': count('year', 'stricter', 60, {
    opens,
    chosenBy: 'filing',
    values: years(3, 'chapter 3, reduced'),
  }),
  'tenure.monthEnd': name('day', 'neutral', ['last-day', 'next-day'], {
    opens,
    chosenBy: 'filing',
    values: [
      {
        value: 'next-day',
        from: '2022-10-01',
        cites: [
          cite(
            'ccc-193',
            's. 193/5',
            'derived',
            'official',
            'without a corresponding day the period ends on the last day of the month, and is complete on the day after it',
          ),
        ],
      },
    ],
  }),
};
