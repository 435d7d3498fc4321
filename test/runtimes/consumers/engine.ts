/** A strict program of a user of the engine and of the texts: their types, and what those types must refuse. */
import type {
  Amendment,
  Application,
  Case,
  Change,
  EarliestFiling,
  Evaluation,
  Finding,
  FilingWindow,
  Impact,
  InForce,
  Issue,
  Leaf,
  ParamId,
  Parsed,
  Regulation,
  Remedies,
  Status,
  Timeline,
  Triage,
} from 'witthayathana';
import {
  amend,
  ask,
  assessEligibility,
  decideEvaluation,
  diffRegulations,
  dpaChecklist,
  earliestFiling,
  formatThaiDate,
  impact,
  inForce,
  isWitthayathanaError,
  parseApplication,
  regulation,
  remedies,
  timeline,
  triage,
  why,
} from 'witthayathana';
import type { TextLanguage, TextOptions } from 'witthayathana/text';
import { explain, explainChecklist, label, timelineSvg } from 'witthayathana/text';

const application: Application = {
  line: 'teaching',
  standing: 'professional',
  filedOn: '2025-01-15',
  service: [{ position: 'teacher', standing: 'none', from: '2017-05-29' }],
  agreements: [
    {
      fiscalYear: 2567,
      position: 'teacher',
      standing: 'none',
      workload: true,
      members: [82, { part1: 57, part2: 35 }, null],
    },
  ],
  sanctions: [],
};
const evaluation: Evaluation = {
  line: 'teaching',
  standing: 'expert',
  decidedOn: '2025-01-15',
  members: [{ teaching: [4, 4, 4, 4, 4, 4, 4, 4] }, { outcomes: 80.5 }, null],
};
const amendments: readonly Amendment[] = [
  {
    param: 'tenure.years.standard',
    from: '2027-10-01',
    value: 5,
    cites: [{ instrument: 'w9-2564', standing: 'assumption' }],
  },
];

// @ts-expect-error -- not a standing
export const standing: Application['standing'] = 'headmaster';
// @ts-expect-error -- facts are not written to
application.filedOn = '2025-01-16';
// @ts-expect-error -- an evaluation is not an application
export const mixed = (): Finding => assessEligibility(evaluation);
// @ts-expect-error -- words exist in two languages
export const french: TextLanguage = 'fr';

export const finding: Finding = assessEligibility(application);
export const decided: Finding = decideEvaluation(evaluation);
export const status: Status = finding.status;
export const leaves: readonly Leaf[] = why(finding);
export const parts: readonly Finding[] = finding.kind === 'group' ? finding.of : [];
export const asked: readonly string[] = ask(finding);

const window: FilingWindow = { from: '2025-01-15', until: '2028-01-15', assume: { agreements: 'passed' } };
export const earliest: EarliestFiling = earliestFiling(application, window);
export const day: string = earliest.status === 'found' ? formatThaiDate(earliest.on, { digits: 'thai' }) : '';
export const mends: Remedies = remedies(finding);

const next: Regulation = amend(regulation, amendments);
export const changes: readonly Change[] = diffRegulations(regulation, next);
export const values: InForce = inForce(regulation, '2025-01-15');
export const years: number | undefined = values['tenure.years.standard']?.value;
export const ids = Object.keys(regulation.parameters) as ParamId[];
const cases: readonly Case[] = [{ id: 'one', application, evaluation }];
export const moved: Impact = impact(regulation, next, cases);
export const sorted: Triage = triage([{ id: 'one', application }], { on: '2025-01-15' });

const parsed: Parsed<Application> = parseApplication(JSON.parse('{}'));
export const issues: readonly Issue[] = parsed.ok ? [] : parsed.issues;

const options: TextOptions = { format: 'markdown' };
const drawn: Timeline = timeline(application);
export const texts: readonly string[] = [
  explain(finding, 'th', options),
  explainChecklist(dpaChecklist(finding), 'en'),
  label('eligibility', 'th'),
  timelineSvg(drawn, { language: 'th' }),
];

export function codeOf(error: unknown): string | undefined {
  return isWitthayathanaError(error) ? error.code : undefined;
}
