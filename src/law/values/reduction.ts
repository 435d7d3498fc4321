/** The values of the reduction: การลดระยะเวลา. Rulebook §3. */
import type { SalaryLevel } from '../../facts/names';
import { cefrLevels, salaryLevels } from '../../facts/names';
import { cite } from '../cite';
import { criteriaOpen as opens, degreeSilence, grounds } from '../clauses';
import type { Parameter } from '../shape';
import { count, name } from './parameter';

/** From lowest to highest: ปรับปรุง พอใช้ ดี ดีมาก ดีเด่น. */
export const risingSalaryLevels: readonly SalaryLevel[] = Object.freeze([...salaryLevels].reverse());

const language = cite('w4-2564', '1.1', 'text', 'HB');
const languages = cite('khurusapha-2566', 'languages', 'text', 'HB');

/** Whether an applicant may put a ground forward; from day to day it is open or closed. */
const openness = ['closed', 'open'] as const;

function ground(clause: string): Parameter<(typeof openness)[number]> {
  return name('none', 'looser', openness, {
    opens,
    chosenBy: 'filing',
    values: [{ value: 'open', from: '2022-10-01', cites: [cite('w4-2564', clause, 'text', 'HB')] }],
  });
}

export const reduction = {
  'reduction.ground.language': ground('1.1'),
  'reduction.ground.special-area': ground('1.2'),
  'reduction.ground.degree': ground('1.3'),
  'reduction.ground.nqf8': ground('1.4'),
  'reduction.groundsNeeded': count('none', 'stricter', 4, {
    opens,
    chosenBy: 'filing',
    values: [{ value: 1, from: '2022-10-01', cites: grounds }],
  }),
  'reduction.language.above.other': name('level', 'stricter', cefrLevels, {
    opens,
    chosenBy: 'filing',
    values: [
      { value: 'B1', from: '2022-10-01', cites: [language] },
      { value: 'B1', from: '2023-04-20', cites: [language, languages] },
    ],
  }),
  'reduction.language.above.foreignLanguage': name('level', 'stricter', cefrLevels, {
    opens,
    chosenBy: 'filing',
    values: [
      { value: 'B2', from: '2022-10-01', cites: [language] },
      { value: 'B2', from: '2023-04-20', cites: [language, languages] },
      {
        value: 'B2',
        from: '2024-05-03',
        cites: [
          cite('w10-2567', 'above B2', 'reported', 'REO15', 'known by title only, its text was not read'),
          language,
          languages,
        ],
      },
    ],
  }),
  'reduction.language.validYears': count('year', 'looser', 60, {
    opens,
    chosenBy: 'filing',
    values: [{ value: 2, from: '2022-10-01', cites: [language] }],
  }),
  'reduction.language.monthEnd': name('day', 'neutral', ['last-day', 'next-day'], {
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
            'the day of the test does not count (s. 193/3), so that the years begin with a month and end with one',
          ),
        ],
      },
    ],
  }),
  'reduction.degree.masterOfFirstAppointment': name('none', 'stricter', ['counts', 'excluded'], {
    opens,
    chosenBy: 'filing',
    values: [
      { value: 'counts', from: '2022-10-01', cites: degreeSilence },
      {
        value: 'excluded',
        from: '2026-09-24',
        cites: [cite('587-2569', "master's degree", 'reported', 'secondary', 'the letter itself was not read')],
      },
    ],
  }),
  'reduction.performance.rounds': count('round', 'stricter', 20, {
    opens,
    chosenBy: 'filing',
    values: [
      {
        value: 4,
        from: '2022-10-01',
        cites: [
          cite('w4-2564', '2', 'text', 'HB'),
          cite('w4-2564', '2', 'derived', 'HB', 'the latest round is the last that ended before the filing day'),
        ],
      },
    ],
  }),
  'reduction.performance.level': name('level', 'stricter', risingSalaryLevels, {
    opens,
    chosenBy: 'filing',
    values: [
      {
        value: 'outstanding',
        from: '2022-10-01',
        cites: [cite('w4-2564', '2', 'text', 'HB'), cite('w27-2564', '2', 'text', 'HB')],
      },
    ],
  }),
};
