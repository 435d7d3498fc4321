/** The values of filing: การยื่นคำขอ, and the transfer meanwhile. Rulebook §10. */
import type { Dated } from '../shape';
import { cite } from '../cite';
import { criteriaOpen, transferLetter } from '../clauses';
import { count, name } from './parameter';

const offices = ['old-office', 'new-office'] as const;
type Office = (typeof offices)[number];

const letter = '2023-08-11';

function office(value: Office, clause: string): readonly Dated<Office>[] {
  return [{ value, from: letter, cites: [cite('1437-2566', clause, 'text', 'HB')] }];
}

const APPLICATIONS = 100;

export const filing = {
  'filing.applicationsPerSemester': count('none', 'looser', APPLICATIONS, {
    opens: criteriaOpen,
    chosenBy: 'filing',
    values: [
      {
        value: 1,
        from: '2022-10-01',
        cites: [cite('w9-2564', 'chapter 3, filing', 'reported', 'WEB', 'at any time of the year, once a semester')],
      },
    ],
  }),
  'filing.transfer.beforeOrder': name('none', 'neutral', offices, {
    opens: transferLetter,
    chosenBy: 'filing',
    values: office('old-office', "before the order's day"),
  }),
  'filing.transfer.fromOrder': name('none', 'neutral', offices, {
    opens: transferLetter,
    chosenBy: 'filing',
    values: office('new-office', "from the order's day"),
  }),
};
