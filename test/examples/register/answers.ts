/** Findings in which every clause that can be cited is cited; for the tests of the register. */
import type { Application, CareerLine, Finding } from '../../../src/index';
import { assessAgreement, assessEligibility, assessWorkload, decideEvaluation } from '../../../src/index';
import { application, evaluation, round } from '../facts';
import { keyOf } from './cited';

const lines: readonly CareerLine[] = ['teaching', 'school-administration', 'supervision', 'education-administration'];

const degree = {
  level: 'master',
  field: 'learning-management',
  recognised: true,
  highest: true,
  usedBefore: false,
  usedForFirstAppointment: false,
} as const;

/** By day: before the criteria, in each year of the transition, after it, and after 587/2569. */
const filingDays = ['2022-09-30', '2022-11-04', '2023-11-04', '2024-11-04', '2026-11-04'];

const applications: readonly Application[] = [
  ...filingDays.flatMap((filedOn) => lines.map((line) => application({ filedOn, line }))),
  ...filingDays.map((filedOn) => application({ filedOn, degree, teachesForeignLanguage: true })),
  application({ standing: 'senior-professional' }),
  application({ standing: 'expert' }),
  application({ standing: 'advisory' }),
  application({ specialArea: 'southern-border' }),
  application({ sanctions: [{ on: '2019-01-15', kind: 'disciplinary', heavierThanProbation: true }] }),
  application({
    filedOn: '2024-02-28',
    service: [{ position: 'teacher', standing: 'none', from: '2020-02-29' }],
  }),
];

const levels = { levels: Array<number>(15).fill(3), method: 3, quantitative: 3, qualitative: 3 };
const member = { teaching: [4, 4, 4, 4, 4, 4, 4, 4], outcomes: [4, 4, 4, 4], academicWork: 80 };

const findings: readonly Finding[] = [
  ...applications.map((facts) => assessEligibility(facts)),
  ...['2022-09-30', '2023-04-27', '2023-04-28', '2026-05-16'].flatMap((decidedOn) =>
    lines.map((line) =>
      decideEvaluation(evaluation({ line, decidedOn, standing: 'expert', members: [member, member, null] })),
    ),
  ),
  ...[2564, 2565].map((fiscalYear) => assessAgreement(round(fiscalYear, { members: [levels, levels, levels] }))),
  assessAgreement(round(2566, { position: 'director', workload: { setting: 'primary', teaching: 12, total: 20 } })),
  ...(['early-childhood', 'primary', 'secondary', 'special-needs', 'welfare', 'other-agency'] as const).flatMap(
    (setting) => ['2021-09-30', '2021-10-01'].map((on) => assessWorkload({ setting, teaching: 12, total: 20 }, on)),
  ),
];

/** Each clause that a part cites itself: `eligibility.standard.tenure cites w9-2564#chapter 3, 1.1`. */
function citedIn(finding: Finding): readonly (readonly [part: string, clause: string])[] {
  const own = finding.cites.map((citation) => [finding.id, keyOf(citation)] as const);
  return finding.kind === 'leaf' ? own : [...own, ...finding.of.flatMap(citedIn)];
}

const answers = findings.flatMap(citedIn);

/** Whether the part, or one below it, cites the clause in some finding. */
export function partCites(part: string, clause: string): boolean {
  return answers.some(([id, cited]) => cited === clause && (id === part || id.startsWith(`${part}.`)));
}

/** Every clause that some finding cites. */
export const citedByAnswers: ReadonlySet<string> = new Set(answers.map(([, clause]) => clause));
