/** Findings in which every clause that can be cited is cited; for the tests of the register. */
import type {
  Application,
  Appointment,
  CareerLine,
  Evidence,
  Filing,
  Finding,
  SubjectChoice,
} from '../../../src/index';
import {
  administratorGroups,
  agreementForms,
  agreementIndicators,
  agreementSheet,
  allowance,
  appointment,
  assessAgreement,
  assessEligibility,
  assessWorkload,
  cefrFromTest,
  checkEvidence,
  checkSubject,
  decideEvaluation,
  domainIndicators,
  domainSheet,
  expectedPractices,
  filing,
  invitations,
  procedureSteps,
  recognisedLanguages,
  retentionHistory,
  reviewItems,
  salaryBands,
  signOff,
  stages,
  subjects,
  whatFollows,
} from '../../../src/index';
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
  application({ specialArea: 'island' }),
  application({ sanctions: [{ on: '2019-01-15', kind: 'disciplinary', heavierThanProbation: true }] }),
  application({
    filedOn: '2024-02-28',
    service: [{ position: 'teacher', standing: 'none', from: '2020-02-29' }],
    sanctions: [{ on: '2020-02-29', kind: 'disciplinary', heavierThanProbation: true }],
  }),
  application({
    filedOn: '2023-02-28',
    service: [{ position: 'teacher', standing: 'none', from: '2020-02-29' }],
    sanctions: [
      { on: '2016-02-29', kind: 'ethics', heavierThanProbation: true },
      { on: '2020-02-29', kind: 'ethics', heavierThanProbation: true },
    ],
  }),
  application({ filedOn: '2026-02-28', languageTests: [{ cefr: 'C1', testedOn: '2024-02-29' }] }),
];

const levels = { levels: Array<number>(15).fill(3), method: 3, quantitative: 3, qualitative: 3 };
const member = { teaching: [4, 4, 4, 4, 4, 4, 4, 4], outcomes: [4, 4, 4, 4], academicWork: 80 };

const filed: Filing = { line: 'teaching', standing: 'professional', filedOn: '2024-05-16' };
const atOldOffice = { effectiveOn: '2024-05-16', filedAt: 'old-office' } as const;
const filings: readonly Filing[] = [
  ...lines.map((line) => ({ ...filed, line })),
  { ...filed, filedOn: '2022-09-30' },
  { ...filed, transfer: null, seconded: false },
  { ...filed, transfer: atOldOffice, seconded: true },
  { ...filed, transfer: { ...atOldOffice, effectiveOn: '2024-05-17' } },
  { ...filed, transfer: { effectiveOn: '2024-05-17', filedAt: 'new-office' } },
  { ...filed, transfer: atOldOffice, standing: 'expert' },
  { ...filed, transfer: atOldOffice, filedOn: '2023-08-10' },
];

const ordered: Appointment = {
  line: 'teaching',
  standing: 'professional',
  enteredOn: '2022-10-05',
  orderedOn: '2023-02-01',
};
const appointments: readonly Appointment[] = [
  ...lines.map((line) => ({ ...ordered, line })),
  ...['2022-09-30', '2022-11-08', '2023-03-14'].map((orderedOn) => ({ ...ordered, orderedOn })),
  { ...ordered, standing: 'advisory' },
  { ...ordered, inEducationArea: true, approvedBy: 'otepc' },
  { ...ordered, inEducationArea: true, approvedBy: 'other' },
];

const careers = ['2021-09-30', '2022-09-30', '2022-10-01'].map((on) => ({ heldSince: '2020-05-01', on }));

const evidence: Evidence = {
  lessonPlan: [{ kind: 'pdf' }],
  inspirationVideo: [{ kind: 'video', seconds: 600 }],
  teachingVideo: [{ kind: 'video', seconds: 3600 }],
  learnerOutcomes: [
    { kind: 'video', seconds: 600 },
    { kind: 'pdf', content: 'document', pages: 10 },
    { kind: 'pdf', content: 'pictures', pages: 10 },
  ],
  supportingFiles: [{ item: '1', files: [{ kind: 'pdf', bytes: 10_000_001 }] }],
  agreementResults: [{ fiscalYear: 2566, files: [{ kind: 'pdf' }] }],
};

const languageTests = [
  ...(['2023-04-19', '2023-04-20'] as const).flatMap((on) => [
    cefrFromTest('toeic', { listeningReading: 785, speaking: 160, writing: 150 }, on),
    cefrFromTest('cambridge-b2-first', { passed: true }, on),
    cefrFromTest('other', {}, on),
  ]),
].flatMap((answer) => ('above' in answer ? [answer.finding, answer.above] : [answer.finding]));

const choice: SubjectChoice = { on: '2024-11-04', subject: 'ดนตรี', setting: 'primary', teachesForeignLanguage: false };
const choices: readonly SubjectChoice[] = [
  choice,
  { ...choice, on: '2022-10-30' },
  { ...choice, subject: 'ภาษาจีน', setting: 'secondary' },
  { ...choice, subject: 'ปรัชญา', consent: true },
];

const sheets = ['2021-09-30', '2022-10-01'].flatMap((on) => [
  agreementSheet(levels, { on }).finding,
  domainSheet('teaching', member.teaching, { standing: 'professional', on }).finding,
  domainSheet('outcomes', member.outcomes, { standing: 'professional', on }).finding,
]);

const findings: readonly Finding[] = [
  ...sheets,
  ...(['professional', 'expert'] as const).flatMap((standing) =>
    ['2022-06-30', '2022-07-01'].map((on) => checkEvidence(evidence, { standing, on })),
  ),
  ...languageTests,
  ...choices.map((each) => checkSubject(each)),
  ...filings.map((facts) => filing(facts)),
  ...appointments.map((facts) => appointment(facts)),
  ...careers.map((career) => retentionHistory(career)),
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

const failed = round(2566, { workload: false });
const steps = [
  ...findings,
  assessAgreement(failed),
  retentionHistory({ heldSince: '2020-05-01', on: '2023-10-01', agreements: [failed] }),
].flatMap((finding) => whatFollows(finding));

const amounts = (['professional', 'senior-professional', 'expert', 'advisory'] as const).flatMap((standing) => {
  const { allowance: paid, compensation } = allowance(standing, { position: 'teacher', on: '2024-11-04' });
  return [paid!, compensation!];
});

/** What data rests on that stands by itself. */
const ofData = [
  ...procedureSteps,
  ...subjects,
  ...recognisedLanguages,
  ...domainIndicators,
  ...agreementIndicators,
  ...expectedPractices,
  ...administratorGroups,
  ...agreementForms,
  ...reviewItems,
  ...signOff,
  ...salaryBands,
  ...stages,
  ...invitations,
  ...amounts,
].flatMap(({ cites }) => cites);

const answers = [
  ...findings.flatMap(citedIn),
  ...ofData.map((citation) => ['', keyOf(citation)] as const),
  ...steps.flatMap(({ of, cites }) => cites.map((citation) => [of, keyOf(citation)] as const)),
];

/** Whether the part, or one below it, cites the clause in some finding. */
export function partCites(part: string, clause: string): boolean {
  return answers.some(([id, cited]) => cited === clause && (id === part || id.startsWith(`${part}.`)));
}

/** Every clause that some finding cites. */
export const citedByAnswers: ReadonlySet<string> = new Set(answers.map(([, clause]) => clause));
