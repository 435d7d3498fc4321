/** The values of the appointment: การแต่งตั้งให้มีวิทยฐานะ. Rulebook §10. */
import { cite } from '../cite';
import { criteriaOpen, directorsPowers } from '../clauses';
import { name } from './parameter';

/** The first day of the powers that ว 32/2565 tells of. */
const powers = '2022-11-09';

export const appointment = {
  'appointment.earliest': name('none', 'neutral', ['day-of-entry'] as const, {
    opens: criteriaOpen,
    chosenBy: 'given',
    values: [
      { value: 'day-of-entry', from: '2022-10-01', cites: [cite('w9-2564', 'chapter 3, appointment', 'text', 'HB')] },
    ],
  }),
  'appointment.appointer': name('none', 'neutral', ['area-office-director'] as const, {
    opens: directorsPowers,
    chosenBy: 'given',
    values: [
      {
        value: 'area-office-director',
        from: powers,
        cites: [cite('w32-2565', '2.1–2.2', 'text', 'HB'), cite('act-2547', 's. 53(3)', 'text', 'HB')],
      },
    ],
  }),
  'appointment.approver': name('none', 'neutral', ['area-board'] as const, {
    opens: directorsPowers,
    chosenBy: 'given',
    values: [
      {
        value: 'area-board',
        from: powers,
        cites: [cite('w32-2565', '2.2.3', 'text', 'HB'), cite('act-2547', 's. 53(3)', 'text', 'HB')],
      },
      // The letter on the bodies changes nothing of who approves; it cannot be cited before it was issued.
      {
        value: 'area-board',
        from: '2023-03-14',
        cites: [
          cite('w32-2565', '2.2.3', 'text', 'HB'),
          cite('act-2547', 's. 53(3)', 'text', 'HB'),
          cite('456-2566', 'bodies', 'text', 'HB'),
        ],
      },
    ],
  }),
  'appointment.approver.withoutAreaBoard': name('none', 'neutral', ['provincial-committee'] as const, {
    opens: directorsPowers,
    chosenBy: 'given',
    values: [
      {
        value: 'provincial-committee',
        from: powers,
        cites: [cite('w32-2565', '2.2.1', 'text', 'HB'), cite('ncpo-19-2560', 'powers', 'text', 'HB')],
      },
    ],
  }),
  'appointment.salary': name('none', 'neutral', ['unchanged'] as const, {
    opens: criteriaOpen,
    chosenBy: 'given',
    // The letter itself holds from 2018-10-01; appointments under these criteria begin with their applications.
    values: [{ value: 'unchanged', from: '2022-10-01', cites: [cite('w9-2562', 'salary', 'text', 'HB')] }],
  }),
};
