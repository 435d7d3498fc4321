/** The values of conduct: วินัย คุณธรรม จริยธรรม และจรรยาบรรณวิชาชีพ. Rulebook §5. */
import { cite } from '../cite';
import { criteriaOpen as opens } from '../clauses';
import { count, name } from './parameter';

export const conduct = {
  'conduct.lookbackYears.standard': count('year', 'stricter', 60, {
    opens,
    chosenBy: 'filing',
    values: [{ value: 4, from: '2022-10-01', cites: [cite('w9-2564', 'chapter 3, 1.3', 'text', 'HB')] }],
  }),
  'conduct.lookbackYears.reduced': count('year', 'stricter', 60, {
    opens,
    chosenBy: 'filing',
    values: [
      {
        value: 3,
        from: '2022-10-01',
        cites: [
          cite(
            'w9-2564',
            'chapter 3, reduced',
            'reported',
            'GUIDE',
            'printed as "reduced to 4", which reduces nothing; the neighbouring limits become 3 and 2',
          ),
        ],
      },
    ],
  }),
  'conduct.monthEnd': name('day', 'neutral', ['last-day', 'next-day'], {
    opens,
    chosenBy: 'filing',
    values: [
      {
        value: 'last-day',
        from: '2022-10-01',
        cites: [
          cite(
            'ccc-193',
            's. 193/5',
            'derived',
            'official',
            'counted back from the end of a month, the years begin with the first day of the next one',
          ),
        ],
      },
    ],
  }),
};
