/** What values of several parameters say together on one day. */
import type { WorkloadSetting } from '../../facts/names';
import { workloadSettings } from '../../facts/names';
import type { Law } from '../in-force';
import type { ParamId } from '../types';
import type { Remark } from './types';

/** A remark that lacks its day and citations. */
export type Found = Pick<Remark, 'level' | 'code' | 'param' | 'values'> & Partial<Pick<Remark, 'suggestion'>>;

/** The first may not exceed the second. */
type Pair = readonly [lower: ParamId, upper: ParamId];

const routes: readonly Pair[] = [
  ['tenure.years.reduced', 'tenure.years.standard'],
  ['agreement.rounds.reduced', 'agreement.rounds.standard'],
  ['agreement.reports.reduced', 'agreement.reports.standard'],
  ['conduct.lookbackYears.reduced', 'conduct.lookbackYears.standard'],
];
const encoded = workloadSettings.filter(
  (setting): setting is Exclude<WorkloadSetting, 'other-agency'> => setting !== 'other-agency',
);
const hours = encoded.map((setting): Pair => [`workload.${setting}.teaching`, `workload.${setting}.total`]);
const pairs: readonly Pair[] = [
  ...routes,
  ...hours,
  ['evidence.learnerOutcomes.fewestFiles', 'evidence.learnerOutcomes.mostFiles'],
];

/** A sheet: how often each weight counts, with which highest and lowest level, and the marks that are asked of it. */
interface SheetOf {
  readonly weights: readonly (readonly [param: ParamId, rows: number, highest: number])[];
  readonly marks: readonly ParamId[];
}

const marksOfStandings: readonly ParamId[] = [
  'evaluation.passMark.professional',
  'evaluation.passMark.senior-professional',
  'evaluation.passMark.expert',
  'evaluation.passMark.advisory',
];
const LEVELS_OF_DOMAINS = 5;
const LEVELS_OF_AGREEMENTS = 4;
const sheets: readonly SheetOf[] = [
  { weights: [['evaluation.weight.teaching', 8, LEVELS_OF_DOMAINS]], marks: marksOfStandings },
  { weights: [['evaluation.weight.outcomes', 4, LEVELS_OF_DOMAINS]], marks: marksOfStandings },
  {
    weights: [
      ['agreement.points.indicator', 15, LEVELS_OF_AGREEMENTS],
      ['agreement.points.method', 1, LEVELS_OF_AGREEMENTS],
      ['agreement.points.quantitative', 1, LEVELS_OF_AGREEMENTS],
      ['agreement.points.qualitative', 1, LEVELS_OF_AGREEMENTS],
    ],
    marks: ['agreement.passMark'],
  },
];

function numberIn({ values }: Law, id: ParamId): number | undefined {
  const value = values[id]?.value;
  return typeof value === 'number' ? value : undefined;
}

/** Whole thousandths, so that sums and steps of 0.1 are exact. */
const THOUSANDTHS = 1000;
const WHOLE = 100;

function thousandths(value: number): number {
  return Math.round(value * THOUSANDTHS);
}

function commonStep(a: number, b: number): number {
  return b === 0 ? a : commonStep(b, a % b);
}

function ofPair(law: Law, [lower, upper]: Pair): readonly Found[] {
  const [low, high] = [numberIn(law, lower), numberIn(law, upper)];
  if (low === undefined || high === undefined || low <= high) return [];
  return [{ level: 'warning', code: 'order', param: lower, values: [low, upper, high] }];
}

function ofSheet(law: Law, { weights, marks }: SheetOf): readonly Found[] {
  const rows = weights.flatMap(([id, count, highest]) => {
    const weight = numberIn(law, id);
    return weight === undefined ? [] : [{ id, weight: thousandths(weight), most: count * highest }];
  });
  const [first] = rows;
  if (first === undefined || rows.length < weights.length) return [];
  const total = rows.reduce((sum, { weight, most }) => sum + weight * most, 0);
  const totals: readonly Found[] =
    total === WHOLE * THOUSANDTHS
      ? []
      : [{ level: 'warning', code: 'total', param: first.id, values: [total / THOUSANDTHS, WHOLE] }];
  const step = rows.reduce((least, { weight }) => commonStep(least, weight), 0);
  const missed = marks.flatMap((param): readonly Found[] => {
    const mark = numberIn(law, param);
    if (mark === undefined || step === 0 || thousandths(mark) % step === 0) return [];
    return [{ level: 'note', code: 'unreachable', param, values: [mark, step / THOUSANDTHS] }];
  });
  return [...totals, ...missed];
}

/** Everything that the values of one day say together. */
export function across(law: Law): readonly Found[] {
  return [...pairs.flatMap((pair) => ofPair(law, pair)), ...sheets.flatMap((sheet) => ofSheet(law, sheet))];
}
