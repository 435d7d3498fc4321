/** Money that goes with a standing, in baht a month: เงินวิทยฐานะ และค่าตอบแทนรายเดือน. Rulebook §15. */
import type { IsoDate, Standing } from '../../facts/names';
import { deepFreeze } from '../../value/deep-freeze';
import { cite } from '../cite';
import type { Cites } from '../types';

/** เงินวิทยฐานะ, or ค่าตอบแทนรายเดือน beside it. */
export type MoneyKind = 'allowance' | 'compensation';

/** What one standing is paid from a day on. */
export interface StandingAmount {
  readonly kind: MoneyKind;
  readonly standing: Standing | 'none';
  /** Every amount that is permitted, from lowest to highest. */
  readonly values: readonly number[];
  /** The first day in our data. */
  readonly from: IsoDate;
  readonly cites: Cites;
}

/** The annex of the act; stated for teachers. */
const annex = cite('salary-act-2554', 'annex', 'text', 'official');
const firstDay = cite(
  'salary-act-2554',
  'annex',
  'assumption',
  'secondary',
  'the first day of the allowance was not read; 2011-01-01 is taken',
);
const criteriaNotRead = cite(
  'salary-act-2554',
  'annex',
  'reported',
  'secondary',
  'which of the two amounts applies is by criteria of ก.ค.ศ. that were not read',
);
const post = cite(
  'salary-act-2554',
  'annex',
  'reported',
  'secondary',
  'a post of the ministry of June 2024; its rule was not read',
);

function allowance(standing: Standing | 'none', ...values: readonly number[]): StandingAmount {
  const cites: Cites = values.length > 1 ? [annex, firstDay, criteriaNotRead] : [annex, firstDay];
  return { kind: 'allowance', standing, values, from: '2011-01-01', cites };
}

function compensation(standing: Standing | 'none', ...values: readonly number[]): StandingAmount {
  return { kind: 'compensation', standing, values, from: '2024-06-01', cites: [post] };
}

/** Two permitted amounts stay two: neither is ever taken for the one. */
const ofAdvisory = [13_000, 15_600] as const;

/** What each standing is paid, of both kinds. */
export const standingAmounts: readonly StandingAmount[] = deepFreeze([
  allowance('none', 0),
  allowance('professional', 3500),
  allowance('senior-professional', 5600),
  allowance('expert', 9900),
  allowance('advisory', ...ofAdvisory),
  compensation('none', 0),
  compensation('professional', 0),
  compensation('senior-professional', 5600),
  compensation('expert', 9900),
  compensation('advisory', ...ofAdvisory),
]);
