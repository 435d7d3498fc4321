/**
 * Which leaves rest on which value of the law: without the value each of them is unknown, names what would open it and
 * asks for no fact; every other leaf is as before (rulebook §1: never the nearest value).
 */
import { describe, expect, test } from 'vitest';
import type {
  Appointment,
  Citation,
  Evaluation,
  Filing,
  Finding,
  LanguageTestName,
  ParamId,
  Regulation,
  Standing,
} from '../../../src/index';
import {
  appointment,
  assessAgreement,
  assessEligibility,
  assessWorkload,
  cefrFromTest,
  checkEvidence,
  decideEvaluation,
  filing,
  parseRegulation,
  regulation,
} from '../../../src/index';
import { application, evaluation, round } from '../facts';
import { leavesOf, part } from '../findings';

const ids = Object.keys(regulation.parameters) as ParamId[];
const opening: Citation = { instrument: 'to-come', standing: 'assumption' };

/** The law without a value of `param`, to be opened by an instrument that nothing else cites. */
function lacking(param: ParamId): Regulation {
  const parameters = {
    ...regulation.parameters,
    [param]: { ...regulation.parameters[param], values: [], opens: [opening] },
  };
  const parsed = parseRegulation({ ...regulation, parameters });
  if (!parsed.ok) throw new Error(`${param}: ${JSON.stringify(parsed.issues)}`);
  return parsed.value;
}

const laws = ids.map((param) => [param, lacking(param)] as const);

type Rests = Partial<Record<ParamId, readonly string[]>>;

/** Without each value in turn, exactly the leaves of the table change, and all in the same way. */
function expectRests(judge: (law: Regulation) => Finding, rests: Rests): void {
  const before = new Map(leavesOf(judge(regulation)).map((leaf) => [leaf.id, leaf]));
  for (const [param, law] of laws) {
    const changed = leavesOf(judge(law)).filter(({ id, status, reason }) => {
      const then = before.get(id);
      return then?.status !== status || then.reason !== reason;
    });
    expect([param, ...changed.map(({ id }) => id)].sort()).toEqual([param, ...(rests[param] ?? [])].sort());
    for (const leaf of changed) {
      expect(leaf).toMatchObject({ status: 'unknown', reason: 'outside-validity', missing: [], cites: [opening] });
      expect([leaf.required, leaf.gap, leaf.waitUntil]).toEqual([undefined, undefined, undefined]);
    }
  }
}

function members(id: string): readonly string[] {
  return [1, 2, 3].map((number) => `${id}.member-${String(number)}`);
}

const sheet = { levels: new Array<number>(15).fill(3), method: 3, quantitative: 3, qualitative: 3 };

test('§§2–5: an application', () => {
  const agreements = [
    round(2567, { workload: { setting: 'primary', teaching: 12, total: 20 } }),
    round(2566, { members: [70, sheet, { part1: 40, part2: 30 }] }),
    round(2565),
  ];
  const facts = application({ agreements });
  const both = (leaf: string) => [`eligibility.standard.${leaf}`, `eligibility.reduced.${leaf}`];
  const ground = 'eligibility.reduced.reduction.ground';
  const performance = ['eligibility.reduced.reduction.performance'];
  const everyRound = [2567, 2566, 2565].flatMap((year) =>
    both(`agreements.fy${String(year)}`).flatMap((id) => [`${id}.post`, `${id}.workload`, ...members(`${id}.members`)]),
  );
  // Hours are of ว 21/2564; the reduced route asks for two rounds.
  const ofCriteria = everyRound.filter(
    (id) => !id.includes('fy2567.workload') && !(id.includes('reduced') && id.includes('fy2565')),
  );
  const ofSheet = both('agreements.fy2566.members.member-2');
  expectRests((law) => assessEligibility(facts, law), {
    'tenure.years.standard': ['eligibility.standard.tenure'],
    'tenure.years.reduced': ['eligibility.reduced.tenure'],
    'tenure.monthEnd': both('tenure'),
    'conduct.monthEnd': both('conduct'),
    'reduction.language.monthEnd': [`${ground}.language`],
    'agreement.rounds.standard': ['eligibility.standard.agreements'],
    'agreement.rounds.reduced': ['eligibility.reduced.agreements'],
    'agreement.reports.standard': ['eligibility.standard.agreements'],
    'agreement.reports.reduced': ['eligibility.reduced.agreements'],
    'agreement.reports.years': both('agreements'),
    'agreement.passMark': ofCriteria,
    'agreement.membersNeeded': ofCriteria,
    'agreement.points.indicator': ofSheet,
    'agreement.points.method': ofSheet,
    'agreement.points.quantitative': ofSheet,
    'agreement.points.qualitative': ofSheet,
    'workload.primary.teaching': both('agreements.fy2567.workload.teaching'),
    'workload.primary.total': both('agreements.fy2567.workload.total'),
    'conduct.lookbackYears.standard': ['eligibility.standard.conduct'],
    'conduct.lookbackYears.reduced': ['eligibility.reduced.conduct'],
    'reduction.groundsNeeded': ['language', 'special-area', 'degree', 'nqf8'].map((name) => `${ground}.${name}`),
    'reduction.language.above.other': [`${ground}.language`],
    'reduction.language.above.foreignLanguage': [`${ground}.language`],
    'reduction.language.validYears': [`${ground}.language`],
    'reduction.degree.masterOfFirstAppointment': [`${ground}.degree`],
    'reduction.performance.rounds': performance,
    'reduction.performance.level': performance,
  });
});

describe('§7: an evaluation', () => {
  const teaching = [4, 4, 4, 4, 4, 4, 4, 4];
  const outcomes = [4, 4, 4, 4];
  const both = [...members('evaluation.teaching'), ...members('evaluation.outcomes')];
  const weights: Rests = {
    'evaluation.weight.teaching': ['evaluation.teaching.member-1', 'evaluation.teaching.member-2'],
    'evaluation.weight.outcomes': ['evaluation.outcomes.member-1', 'evaluation.outcomes.member-2'],
    'evaluation.membersNeeded.teaching': members('evaluation.teaching'),
    'evaluation.membersNeeded.outcomes': members('evaluation.outcomes'),
  };
  const ofAcademicWork = members('evaluation.academic-work');
  test.each<[Standing, Rests]>([
    ['professional', { 'evaluation.passMark.professional': both }],
    ['senior-professional', { 'evaluation.passMark.senior-professional': both }],
    [
      'expert',
      {
        'evaluation.passMark.expert': both,
        'evaluation.academicWork.passMark.expert': ofAcademicWork,
        'evaluation.academicWork.membersNeeded': ofAcademicWork,
      },
    ],
    [
      'advisory',
      {
        'evaluation.passMark.advisory': both,
        'evaluation.academicWork.passMark.advisory': ofAcademicWork,
        'evaluation.academicWork.membersNeeded': ofAcademicWork,
      },
    ],
  ])('for %s: two members by levels, one by percent', (standing, rests) => {
    const levels = { teaching, outcomes, academicWork: 90 };
    const given: Evaluation['members'] = [levels, levels, { teaching: 90, outcomes: 90, academicWork: 90 }];
    const facts = evaluation({ standing, members: given });
    expectRests((law) => decideEvaluation(facts, law), { ...weights, ...rests });
  });
});

describe('without the mark, how many must reach it is told all the same', () => {
  test.each<[string, ParamId, (law: Regulation) => Finding, string, number, string]>([
    [
      '§7',
      'evaluation.passMark.professional',
      (law) => decideEvaluation(evaluation(), law),
      'evaluation.teaching',
      2,
      '679-2566',
    ],
    ['§4', 'agreement.passMark', (law) => assessAgreement(round(2567), law), 'agreement.members', 3, 'w9-2564'],
  ])('%s', (_name, param, judge, id, need, instrument) => {
    const group = part(judge(lacking(param)), id);
    expect(group).toMatchObject({ kind: 'group', status: 'unknown', need });
    expect(new Set(group.cites.map((citation) => citation.instrument))).toEqual(new Set([instrument]));
  });
});

test.each(['early-childhood', 'primary', 'secondary', 'special-needs', 'welfare'] as const)(
  '§6: the hours of %s',
  (setting) => {
    expectRests((law) => assessWorkload({ setting, teaching: 12, total: 20 }, '2024-01-15', law), {
      [`workload.${setting}.teaching`]: ['workload.teaching'],
      [`workload.${setting}.total`]: ['workload.total'],
    });
  },
);

test('§9: the evidence, a limit at a time', () => {
  const pdf = { kind: 'pdf', bytes: 1, pages: 10 } as const;
  const picture = { picturesOnPage: 6, captioned: true } as const;
  const facts = {
    lessonPlan: [pdf],
    lessonPlanIsOfVideo: true,
    inspirationVideo: [{ kind: 'video', seconds: 600 }],
    teachingVideo: [{ kind: 'video', seconds: 3600 }],
    learnerOutcomes: [
      { kind: 'video', seconds: 600 },
      { ...picture, kind: 'jpg' },
      { ...picture, kind: 'pdf', content: 'pictures', pages: 10, paper: 'a4' },
      { kind: 'pdf', content: 'document', pages: 10 },
      { kind: 'pdf', pages: 10 },
    ],
    supportingFiles: [{ item: 'ก.พ.7', files: [pdf] }],
    agreementResults: [{ fiscalYear: 2567, files: [pdf] }],
  } as const;
  const outcomes = 'evidence.learner-outcomes';
  expectRests((law) => checkEvidence(facts, { standing: 'professional', on: '2024-11-04' }, law), {
    // The only value of its item: without it the item is one leaf.
    'evidence.lessonPlan.files': ['evidence.lesson-plan'],
    'evidence.inspirationVideo.files': ['evidence.inspiration-video.count'],
    'evidence.inspirationVideo.minutes': ['evidence.inspiration-video.file-1.length'],
    'evidence.teachingVideo.files': ['evidence.teaching-video.count'],
    'evidence.teachingVideo.minutes': ['evidence.teaching-video.file-1.length'],
    'evidence.learnerOutcomes.fewestFiles': [`${outcomes}.fewest`],
    'evidence.learnerOutcomes.mostFiles': [`${outcomes}.most`],
    'evidence.learnerOutcomes.mostVideos': [`${outcomes}.videos`],
    'evidence.learnerOutcomes.filesBesideVideo': [`${outcomes}.beside-video`],
    'evidence.learnerOutcomes.videoMinutes': [`${outcomes}.file-1.length`],
    'evidence.learnerOutcomes.documentPages': [`${outcomes}.file-4.pages`, `${outcomes}.file-5.pages`],
    'evidence.learnerOutcomes.picturePages': [`${outcomes}.file-3.pages`, `${outcomes}.file-5.pages`],
    'evidence.learnerOutcomes.picturesOnPage': [`${outcomes}.file-2.pictures`, `${outcomes}.file-3.pictures`],
    'evidence.agreementResult.files': ['evidence.agreement-results'],
  });
});

test.each([
  ['before the day of the order', '2024-05-15', 'old-office', 'filing.transfer.beforeOrder'],
  ['from the day of the order', '2024-05-16', 'new-office', 'filing.transfer.fromOrder'],
] as const)('§10: an application filed %s', (_name, filedOn, filedAt, param) => {
  const facts: Filing = {
    line: 'teaching',
    standing: 'professional',
    filedOn,
    filedThisSemester: false,
    transfer: { effectiveOn: '2024-05-16', filedAt },
    seconded: false,
  };
  expectRests((law) => filing(facts, law), {
    // Whether an application is open at all.
    'filing.applicationsPerSemester': ['filing.semester', 'filing.transfer', 'filing.secondment'],
    [param]: ['filing.transfer'],
  });
});

test.each([
  ['a board of its own', true, ['appointment.approver']],
  ['no board of its own', false, ['appointment.approver.withoutAreaBoard']],
  ['it is not known whether a board', undefined, ['appointment.approver', 'appointment.approver.withoutAreaBoard']],
] as const)('§10: an appointment in an area with %s', (_name, areaBoardExists, params) => {
  const facts: Appointment = {
    line: 'teaching',
    standing: 'professional',
    enteredOn: '2022-10-05',
    orderedOn: '2023-02-01',
    effectiveOn: '2022-10-05',
    inEducationArea: true,
    appointedBy: 'area-office-director',
    salary: { before: 30_000, after: 30_000 },
    ...(areaBoardExists === undefined ? {} : { areaBoardExists }),
  };
  expectRests((law) => appointment(facts, law), {
    'appointment.earliest': ['appointment.effective-day'],
    'appointment.appointer': ['appointment.appointer'],
    'appointment.salary': ['appointment.salary'],
    ...Object.fromEntries(params.map((param) => [param, ['appointment.approver']])),
  });
});

test.each<readonly [LanguageTestName, Parameters<typeof cefrFromTest>[1], Rests]>([
  ['toefl-ibt', { total: 72 }, { 'languageTest.b2.toefl-ibt.total': ['language-test.total'] }],
  [
    'toeic',
    { listeningReading: 785, speaking: 160 },
    {
      'languageTest.b2.toeic.listeningReading': ['language-test.listening-reading'],
      'languageTest.b2.toeic.speaking': ['language-test.speaking'],
      'languageTest.b2.toeic.writing': ['language-test.writing'],
    },
  ],
  ['ielts', { total: 5.5 }, { 'languageTest.b2.ielts.total': ['language-test.total'] }],
  [
    'cu-tep',
    { total: 70 },
    {
      'languageTest.b2.cu-tep.total': ['language-test.total'],
      'languageTest.b2.cu-tep.speaking': ['language-test.speaking'],
    },
  ],
  ['tu-get-cbt', { total: 71 }, { 'languageTest.b2.tu-get-cbt.total': ['language-test.total'] }],
  ['cambridge-b2-first', { passed: true }, { 'languageTest.b2.cambridge-b2-first.result': ['language-test.result'] }],
  ['hsk', { level: 4 }, { 'languageTest.b2.hsk.level': ['language-test.level'] }],
  ['pte', { level: 4 }, { 'languageTest.b2.pte.level': ['language-test.level'] }],
  ['iesol-communicator', { passed: true }, { 'languageTest.b2.iesol-communicator.result': ['language-test.result'] }],
  // The announcement is in force as long as one of its scores is; of other tests it says nothing that was read.
  ['other', {}, {}],
])('§3.1: the scores of %s', (name, scores, rests) => {
  expectRests((law) => cefrFromTest(name, scores, '2024-11-04', law).finding, rests);
});
