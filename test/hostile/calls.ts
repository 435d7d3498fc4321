/** Every public function with arguments that are good, to be spoiled. */
import * as library from '../../src/index';
import * as schema from '../../src/schema/index';
import * as text from '../../src/text/index';

const { amend, assessAgreement, assessEligibility, decideEvaluation, dpaChecklist, regulation, timeline, without } =
  library;

const round = {
  fiscalYear: 2567,
  position: 'teacher',
  standing: 'none',
  equivalentTo: { position: 'teacher', standing: 'none' },
  workload: { setting: 'primary', teaching: 12, total: 20, support: 3 },
  members: [70, { part1: 50, part2: 30 }, null],
} as const;
export const application = {
  line: 'teaching',
  standing: 'professional',
  filedOn: '2024-11-04',
  service: [{ position: 'teacher', standing: 'none', from: '2018-05-16', to: '2024-12-31' }],
  agreements: [round],
  reports: [{ academicYear: 2562, under: 'w17-2552', passed: true }],
  sanctions: [{ on: '2022-01-01', kind: 'ethics', heavierThanProbation: true }],
  teachesForeignLanguage: false,
  languageTests: [{ language: 'english', cefr: 'B2', testedOn: '2024-01-15' }],
  specialArea: null,
  degree: {
    level: 'master',
    field: 'learning-management',
    recognised: true,
    highest: true,
    usedBefore: false,
    usedForFirstAppointment: false,
  },
  nqf8: { certified: true, usedBefore: false },
  salaryRounds: [{ fiscalYear: 2567, half: 2, level: 'outstanding' }],
} as const;
const sheet = {
  levels: [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3],
  method: 3,
  quantitative: 3,
  qualitative: 3,
} as const;
export const evaluation = {
  line: 'teaching',
  standing: 'expert',
  decidedOn: '2024-01-15',
  members: [{ teaching: [4, 4, 4, 4, 4, 4, 4, 4], outcomes: 75, academicWork: 80 }, { teaching: 60 }, null],
} as const;
const evidence = {
  lessonPlan: [{ name: 'plan.pdf', kind: 'pdf', bytes: 1000, pages: 12 }],
  lessonPlanIsOfVideo: true,
  inspirationVideo: [{ kind: 'video', seconds: 600 }],
  teachingVideo: [{ kind: 'video', seconds: 3600.5 }],
  learnerOutcomes: [{ kind: 'pdf', content: 'pictures', pages: 10, paper: 'a4', picturesOnPage: 6, captioned: true }],
  supportingFiles: [{ item: 'plan', files: [{ kind: 'pdf', bytes: 10_000_000 }] }],
  agreementResults: [{ fiscalYear: 2566, files: [{ kind: 'pdf' }] }],
} as const;
const filed = {
  line: 'teaching',
  standing: 'professional',
  filedOn: '2024-05-16',
  filedThisSemester: false,
  transfer: { effectiveOn: '2024-05-17', filedAt: 'old-office' },
  seconded: false,
} as const;
const ordered = {
  line: 'teaching',
  standing: 'professional',
  enteredOn: '2022-10-05',
  orderedOn: '2023-06-01',
  effectiveOn: '2022-10-05',
  inEducationArea: true,
  areaBoardExists: true,
  appointedBy: 'area-office-director',
  approvedBy: 'area-board',
  salary: { before: 30_000, after: 30_000 },
} as const;
const career = {
  heldSince: '2020-05-01',
  on: '2024-10-01',
  agreements: [round],
  schoolChanges: [{ on: '2023-05-16', newAgreement: true }],
} as const;
const languageTest = ['toeic', { listeningReading: 785, speaking: 160, writing: 150 }, '2024-11-04'] as const;
const choice = {
  on: '2024-11-04',
  subject: 'ภาษาจีน',
  setting: 'secondary',
  teachesForeignLanguage: true,
  inSpecialEducationBureau: false,
  teachesOrdinaryChildren: true,
  consent: false,
} as const;
export const amendment = {
  param: 'evaluation.passMark.expert',
  from: '2027-10-01',
  value: 80,
  cites: [{ instrument: 'w9-2564', standing: 'assumption' }],
} as const;
const steps = library.whatFollows(library.filing(filed));
const [first, second] = [assessEligibility(application), decideEvaluation(evaluation)];
const amended = amend(regulation, [amendment]);
const cases = [{ id: 'one', application, evaluation }];
const window = { from: '2024-11-04', until: '2024-12-04', assume: { agreements: 'passed' } } as const;
const planned = { routes: [{ route: 'standard', on: '2026-11-22', needs: [] }] } as unknown as library.Plan;
const delay = library.planDelay(planned, 6, { standing: 'expert', position: 'teacher' });
const on = { on: '2024-11-04', until: '2024-12-04' } as const;

export const document: readonly text.Block[] = [
  { kind: 'title', text: 'one' },
  { kind: 'verdict', status: 'met', text: 'two' },
  {
    kind: 'section',
    title: 'three',
    blocks: [
      { kind: 'list', items: [{ status: 'unmet', text: 'four', detail: 'five', items: [{ text: 'six' }] }] },
      { kind: 'paragraph', text: 'seven' },
    ],
  },
  {
    kind: 'table',
    head: ['one', 'two', 'three', 'four'],
    rows: [['a', 1, { day: '2024-01-15' }, { status: 'unknown' }]],
    align: ['start', 'end', 'start', 'center'],
  },
  { kind: 'table', head: ['one', 'two'], rows: [[{ name: 'a', id: 'b' }, 'c']] },
  { kind: 'picture', svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', alt: 'a picture' },
];

const boardCase = { id: '1', evaluation, enteredOn: '2022-10-05', name: 'ก', meeting: '1/2567' } as const;
const review = {
  application,
  record: { service: application.service },
  evidence,
  subject: choice,
  workload: round.workload,
  checked: { general: true, degrees: true, licence: false },
} as const;

const draft = { fiscalYear: 2568, workload: { teaching: 12 }, challenge: { title: 'ก' } } as const;

/** What takes arguments, each with good ones. */
export const calls: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  academicYear: [['2024-05-16']],
  agreementSheet: [
    [sheet, { on: '2024-09-30', printed: 75 }, regulation],
    [{ part1: 50, part2: 30 }, { on: '2024-09-30' }, regulation],
  ],
  checkRegulation: [[amended], [amended, regulation]],
  compact: [[first]],
  expand: [[library.compact(first)]],
  explainDelay: [[delay, 'th']],
  explainIssue: [[{ path: 'filedOn', code: 'missing', message: 'expected a day, found nothing' }, 'th']],
  factLabel: [['agreements[2566].members[2]', 'th']],
  formatCitation: [[{ instrument: 'w9-2564', standing: 'text' }, 'th']],
  formatValue: [[11.5, 'hour-per-week', 'th', 'workload.teaching']],
  nameOf: [['standing', 'expert', 'th']],
  parameterLabel: [['agreement.passMark', 'th']],
  allowance: [['advisory', { position: 'teacher', on: '2024-11-04' }, regulation]],
  amend: [[regulation, [amendment]]],
  assessAppointment: [[ordered, regulation]],
  appointment: [[ordered, regulation]],
  assessFiling: [[filed, regulation]],
  buildTimeline: [[application, regulation]],
  anniversary: [['2020-02-29', 3]],
  asOf: [[regulation, '2024-01-15']],
  ask: [[first]],
  assessAgreement: [[round, regulation]],
  assessEligibility: [[application, regulation]],
  assessWorkload: [[round.workload, '2024-01-15', regulation]],
  assessorSeats: [[29]],
  at: [[first, 'eligibility.standard']],
  atLeast: [['ours', 1, [first, second], second.cites]],
  boardPaper: [[[boardCase], { on: '2024-01-22' }, regulation]],
  boundaryCases: [[regulation, amended]],
  cautions: [[{ application, evaluation }, { on: '2024-05-16' }]],
  cautionsOf: [[[{ id: 'one', application }], { on: '2024-05-16' }]],
  cefrFromTest: [[...languageTest, regulation]],
  checkEvidence: [[evidence, { standing: 'professional', on: '2024-05-16' }, regulation]],
  checkSubject: [[choice]],
  cites: [[first]],
  costOfDelay: [['expert', 6, { position: 'director', on: '2024-11-04' }, regulation]],
  crossCheck: [[application, { line: 'teaching', service: [], agreements: [round] }, regulation]],
  decideEvaluation: [[evaluation, regulation]],
  diffRegulations: [[regulation, amended]],
  domainSheet: [['outcomes', [1, 3, 3, 4], { standing: 'expert', on: '2024-01-15', printed: 55 }, regulation]],
  documentOf: [[first, 'th']],
  dpaChecklist: [[first]],
  earliestFiling: [[application, window, regulation]],
  elapsed: [['2020-02-29', '2024-01-15']],
  explain: [
    [first, 'th', { format: 'markdown' }],
    [assessAgreement(round), 'en'],
    [second, 'th', { sheets: library.memberSheets(evaluation) }],
  ],
  explainCaution: [[{ code: 'second-file', path: 'supportingFiles[0].files', values: [2] }, 'en']],
  explainChecklist: [[dpaChecklist(first), 'en', { format: 'text' }]],
  explainChecklists: [[[{ id: 'one', checklist: dpaChecklist(first) }], 'en', { format: 'markdown' }]],
  explainNextStages: [['checked', 'th']],
  isElapsed: [[{ years: 1, months: 0, days: 0 }]],
  isList: [[['teacher', 'none']]],
  explainPlan: [[library.plan(application, { from: window.from, until: window.until }), 'th', { format: 'html' }]],
  explainRemark: [
    [
      {
        level: 'warning',
        code: 'fraction',
        param: 'agreement.passMark',
        from: '2027-10-01',
        values: [0.75, 75],
        cites: [],
      },
      'th',
    ],
  ],
  explainWhatFollows: [[steps, 'th', { format: 'text' }]],
  filing: [[filed, regulation]],
  fiscalYear: [['2024-01-15']],
  formDocument: [['pa-1', 'th']],
  formGaps: [[draft]],
  formatThaiDate: [['2024-01-15', { digits: 'thai', month: 'short' }]],
  impact: [[regulation, amended, cases]],
  inForce: [[regulation, '2024-01-15']],
  isWitthayathanaError: [[new library.WitthayathanaError('invalid-facts', [])]],
  label: [['eligibility.standard.tenure', 'th']],
  memberSheets: [[evaluation, regulation]],
  nextInvitations: [['waiting']],
  nextStages: [['checked']],
  openQuestions: [[first]],
  page: [[document, { lang: 'th', title: 'one' }]],
  parseAgreementDraft: [[draft]],
  parseAgreementRound: [[round]],
  parseAmendments: [[[amendment]]],
  parseApplication: [[application]],
  parseAppointment: [[ordered]],
  parseBoardCase: [[boardCase]],
  parseCareer: [[career]],
  parseCase: [[cases[0]]],
  parseEvaluation: [[evaluation]],
  parseEvidence: [[evidence]],
  parseFiling: [[filed]],
  parseFinding: [[first]],
  parseLanguageTestResult: [[{ test: 'toeic', scores: languageTest[1] }]],
  parseRegulation: [[regulation]],
  parseReview: [[review]],
  parseSheet: [[{ domain: 'outcomes', levels: [1, 3, 3, 4], standing: 'expert', on: '2024-01-15', printed: 55 }]],
  parseSubjectChoice: [[choice]],
  parseThaiDate: [['๒๙ พ.ค. ๒๕๖๐']],
  parseWorkload: [[round.workload]],
  planDelay: [[planned, 6, { standing: 'expert', position: 'teacher' }, regulation]],
  plan: [[application, { from: window.from, until: window.until }, regulation]],
  procedureEffort: [[{ applicants: 10, meetings: 2 }]],
  raises: [[evaluation, regulation]],
  remedies: [[first], [second]],
  retentionHistory: [[career, regulation]],
  reviewApplication: [[review, { on: '2024-11-20' }, regulation]],
  salaryRoundOf: [['2024-01-15']],
  report: [[{ id: 'one', application }, 'th', { on: '2026-11-22', name: 'ผู้ขอ', school: 'โรงเรียน', regulation }]],
  scoreAgreement: [[sheet], [{ part1: 50, part2: 30 }]],
  scoreDomain: [['teaching', [3, 3, 3, 3, 3, 3, 3, 3]]],
  staleCitations: [[regulation, '2027-01-15', 12]],
  timeline: [[application, regulation]],
  timelineSvg: [[timeline(application), { language: 'th' }]],
  triage: [[[{ id: 'one', application }], on, regulation]],
  triageOne: [[{ id: 'one', application }, on, regulation]],
  triageRows: [[[{ id: 'one', application }], on, regulation]],
  whatFollows: [[library.filing(filed)], [assessAgreement(round)]],
  verdict: [[application, regulation]],
  verdictOf: [[evaluation, regulation]],
  why: [[first]],
  without: [[regulation, '679-2566']],
  write: [
    [document, 'text', { lang: 'en' }],
    [document, 'markdown', { lang: 'th' }],
    [text.documentOf(first, 'en'), 'text', {}],
  ],
  witnesses: [[regulation, without(regulation, '679-2566')]],
};

/** What is exported and is no function to be called: data, and the class of the one error. */
export const others: readonly string[] = [
  'WitthayathanaError',
  'careerLines',
  'cefrLevels',
  'degreeFields',
  'degreeLevels',
  'languages',
  'positions',
  'reportKinds',
  'salaryLevels',
  'sanctionKinds',
  'specialAreas',
  'standings',
  'version',
  'workloadSettings',
  'administratorGroups',
  'agreementForms',
  'agreementIndicators',
  'clauseRegister',
  'domainIndicators',
  'expectedPractices',
  'invitations',
  'jsonSchemas',
  'procedureSteps',
  'recognisedLanguages',
  'regulation',
  'reviewItems',
  'salaryBands',
  'signOff',
  'stages',
  'subjects',
];

/** The schemas, each also one of zod. */
export const schemas = Object.fromEntries(
  Object.entries(schema).filter(([name]) => name.endsWith('Schema')),
) as unknown as Readonly<Record<string, { readonly safeParse: (value: unknown) => { readonly success: boolean } }>>;

export const exported: Readonly<Record<string, unknown>> = { ...library, ...schema, ...text };
