/** The salary bands of teachers: ขั้นต่ำ–ขั้นสูงของเงินเดือน, by band (คศ.). Rulebook §15. */
import type { IsoDate, Standing } from '../../facts/names';
import { deepFreeze } from '../../value/deep-freeze';
import { cite } from '../cite';
import type { Cites } from '../types';

/** The name of a band. */
export type SalaryBandName = 'ครูผู้ช่วย' | 'คศ.1' | 'คศ.2' | 'คศ.3' | 'คศ.4' | 'คศ.5';

/** A band of salaries, in baht a month. */
export interface SalaryBand {
  readonly name: SalaryBandName;
  /** The standing whose holders are in it; `none`: a teacher without one; absent of an assistant teacher. */
  readonly standing?: Standing | 'none';
  /** Absent where it is not known. */
  readonly minimum?: number;
  readonly maximum: number;
  /** The first day in our data. */
  readonly from: IsoDate;
  readonly cites: Cites;
}

const reported = (note: string): Cites => [cite('salary-act-2554', 'annex', 'reported', 'secondary', note)];

const post = 'a post of the ministry of June 2024; its rule was not read';
const from = '2024-06-01';

/**
 * The salary bands from June 2024 on, from lowest to highest, in baht a month. All are `reported`; the minimum of คศ.3 is
 * doubtful in that source and left out.
 *
 * @example
 * ```ts
 * salaryBands.find(({ name }) => name === 'คศ.2'); // { minimum: 16190, maximum: 41620, standing: 'professional', … }
 * ```
 */
export const salaryBands: readonly SalaryBand[] = deepFreeze([
  { name: 'ครูผู้ช่วย', minimum: 15_050, maximum: 24_750, from, cites: reported(post) },
  { name: 'คศ.1', standing: 'none', minimum: 15_440, maximum: 34_310, from, cites: reported(post) },
  { name: 'คศ.2', standing: 'professional', minimum: 16_190, maximum: 41_620, from, cites: reported(post) },
  {
    name: 'คศ.3',
    standing: 'senior-professional',
    maximum: 58_390,
    from,
    cites: reported(`${post}; the minimum that it prints is doubtful and left out`),
  },
  { name: 'คศ.4', standing: 'expert', minimum: 24_400, maximum: 69_040, from, cites: reported(post) },
  { name: 'คศ.5', standing: 'advisory', minimum: 29_980, maximum: 76_800, from, cites: reported(post) },
]);
