/** What every runtime is asked: the documented cases, generated ones with a fixed seed, and bad input of every sort. */
import * as fc from 'fast-check';
import type { Application, Evaluation, FilingWindow } from '../../src/index';
import { agreementRounds, applications, dayBetween, evaluations, workloadDays, workloads } from '../arbitraries/index';
import documented from '../cases/documented.json';

const seed = 2569;

interface Documented {
  readonly kind: string;
  readonly facts: unknown;
  readonly on?: string;
}

function factsOf(kind: string): readonly unknown[] {
  return (documented as readonly Documented[]).filter((one) => one.kind === kind).map(({ facts }) => facts);
}

/** From the filing day to three years later, with and without supposing what is not on record yet. */
function windowFrom({ filedOn }: Application, index: number): FilingWindow {
  const [year, ...rest] = filedOn.split('-');
  const until = [String(Math.min(Number(year) + 3, 2199)), ...rest].join('-').replace('02-29', '02-28');
  return index % 2 === 0
    ? { from: filedOn, until }
    : { from: filedOn, until, assume: { agreements: 'passed', performance: 'outstanding' } };
}

const dates = [
  '๒๙ พ.ค. ๒๕๖๐',
  '29 พฤษภาคม 2560',
  '29 พ.ค. พ.ศ. 2560',
  '29/05/2560',
  'วันที่ ๑ ตุลาคม พ.ศ. ๒๕๖๖',
  '31 กันยายน 2566',
  '29 กุมภาพันธ์ 2566',
  '29 พฤษพาคม 2560',
  '29 May 2017',
  '29/5/60',
  '',
];

/** Nothing here is as deep as the stack: how deep that is differs from one runtime to the next. */
const badInputs: readonly unknown[] = [
  null,
  true,
  2566,
  'teaching',
  '',
  [],
  {},
  [[]],
  { line: 'Teaching', standing: 'senior professional', filedOn: '2566-09-30' },
  { line: 'teaching', standing: 'ชำนาญการ', filedOn: '30 กันยายน 2566', nickname: 'ครู' },
  { line: 'teaching', standing: 'expert', filedOn: '2023-02-29', sanction: [], service: [{ from: '2020-1-1' }] },
  { line: 'teaching', standing: 'expert', decidedOn: '2023-04-31', members: [{ teaching: 100.5 }, { outcomes: [6] }] },
  {
    fiscalYear: 2022,
    position: 'Teacher',
    standing: null,
    members: [{ part1: 60.5, part2: -1 }, 101, { levels: [1] }],
  },
  { setting: 'primary', teaching: 169, total: 12 },
  { setting: 'Primary', teaching: '12' },
  { part1: 1e21, part2: 1e-7 },
  [{ param: 'tenure.year.standard', from: '2568-10-01', value: 1e300 }],
  { instruments: [], parameters: {} },
];

/**
 * The corpus as plain JSON.
 *
 * @param count - how many applications are generated; of the rest in proportion
 */
export function corpus(count: number): string {
  const sample = <T>(arbitrary: fc.Arbitrary<T>, share = 1): T[] =>
    fc.sample(arbitrary, { seed, numRuns: Math.ceil(count * share) });
  const judged = [...(factsOf('eligibility') as Application[]), ...sample(applications)];
  const days = sample(dayBetween(1900, 2199), 0.5);
  return JSON.stringify({
    applications: judged.map((application, index) => ({ application, window: windowFrom(application, index) })),
    evaluations: [...(factsOf('evaluation') as Evaluation[]), ...sample(evaluations)],
    rounds: [...factsOf('agreement'), ...sample(agreementRounds, 0.5)],
    workloads: [
      ...(documented as readonly Documented[])
        .filter(({ kind }) => kind === 'workload')
        .map(({ facts, on }) => ({ workload: facts, on })),
      ...sample(fc.record({ workload: workloads, on: workloadDays }), 0.5),
    ],
    sheets: sample(agreementRounds, 0.5).flatMap(({ members }) =>
      (members ?? []).filter((score) => typeof score === 'object' && score !== null),
    ),
    domains: factsOf('domain'),
    stretches: [
      ...factsOf('elapsed'),
      { from: '2024-01-01', to: '2023-12-31' },
      ...days
        .flatMap((day) => days.slice(0, 10).map((other) => (other < day ? [other, day] : [day, other])))
        .map(([from, to]) => ({ from, to })),
    ],
    days: ['2024-02-29', '1900-01-01', '2199-12-31', '2011-12-30', ...days],
    dates,
    inputs: [...badInputs, ...sample(fc.jsonValue({ maxDepth: 3 }), 0.25)],
  });
}
