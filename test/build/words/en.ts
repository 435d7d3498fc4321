/** The pages of the law in English. Thai names of letters, bodies and forms stay as they are. Words only. */
import type { Standing } from '../../../src/index';
import { en as text } from '../../../src/text/words/en';
import type { PageWords, ParameterWords } from './words';

const ofThree = 3;

function counted(n: number, one: string): string {
  return `${n} ${n === 1 ? one : `${one}s`}`;
}

const years: ParameterWords<number> = {
  value: (n) => counted(n, 'year'),
};

const rounds: ParameterWords<number> = {
  value: (n) => counted(n, 'round'),
};

const reports: ParameterWords<number> = {
  value: (n) => (n === 0 ? 'none' : counted(n, 'report')),
};

const members: ParameterWords<number> = {
  value: (n) => (n === ofThree ? `each of ${n} members` : `at least ${n} of ${ofThree} members`),
};

const perLevel: ParameterWords<number> = {
  value: (n) => `${counted(n, 'point')} a level`,
};

const percentPerLevel: ParameterWords<number> = {
  value: (n) => `${n}% a level`,
};

const mark: ParameterWords<number> = {
  value: (n) => `${n}%`,
};

const cefr = {
  A1: 'above A1',
  A2: 'above A2',
  B1: 'above B1',
  B2: 'above B2',
  C1: 'above C1',
  C2: 'above C2',
} as const;

const ground = { value: { open: 'open', closed: 'closed' } };

const standing: Readonly<Record<Standing, string>> = {
  professional: 'professional',
  'senior-professional': 'senior professional',
  expert: 'expert',
  advisory: 'advisory',
};

const hours: ParameterWords<number> = {
  value: (n: number): string => `at least ${counted(n, 'hour')} a week`,
};

const minutes: ParameterWords<number> = { value: (n) => `at most ${counted(n, 'minute')}` };
const pages: ParameterWords<number> = { value: (n) => `at most ${counted(n, 'page')}` };
const pictures: ParameterWords<number> = { value: (n) => `at most ${counted(n, 'picture')} a page` };
const exactlyFiles: ParameterWords<number> = { value: (n) => `exactly ${counted(n, 'file')}` };
const atLeastFiles: ParameterWords<number> = { value: (n) => `at least ${counted(n, 'file')}` };
const atMostFiles: ParameterWords<number> = { value: (n) => `at most ${counted(n, 'file')}` };
const bytes: ParameterWords<number> = { value: (n) => `${n.toLocaleString('en-GB')} bytes` };
const applications: ParameterWords<number> = { value: (n) => `at most ${counted(n, 'application')}` };
const offices = { 'old-office': 'the old office', 'new-office': 'the new office' } as const;
const score: ParameterWords<number> = { value: (n) => `at least ${n}` };
const testLevel: ParameterWords<number> = { value: (n) => `at least level ${n}` };

export const en: PageWords = {
  language: 'en',
  text,
  families: {
    tenure: 'Time in post',
    agreement: 'Performance agreements (PA)',
    conduct: 'Discipline and professional ethics',
    reduction: 'Reduced time',
    workload: 'Workload',
    evaluation: 'Evaluation for a standing',
    evidence: 'Evidence',
    filing: 'Filing and transfer',
    appointment: 'Appointment',
    languageTest: 'Language tests',
  },
  parameters: {
    'tenure.years.standard': years,
    'tenure.years.reduced': years,
    'tenure.monthEnd': {
      value: { 'last-day': 'the last day of that month', 'next-day': 'the first day of the next month' },
    },
    'conduct.monthEnd': {
      value: { 'last-day': 'the last day of that month', 'next-day': 'the first day of the next month' },
    },
    'reduction.language.monthEnd': {
      value: { 'last-day': 'the last day of that month', 'next-day': 'the first day of the next month' },
    },
    'agreement.rounds.standard': rounds,
    'agreement.rounds.reduced': rounds,
    'agreement.reports.standard': reports,
    'agreement.reports.reduced': reports,
    'agreement.reports.years': {
      value: {
        any: 'any academic year',
        '2562-and-2563': 'reports under ว 17/2552 of academic years 2562 and 2563 only; forms วฐ.2 of any year',
      },
    },
    'agreement.passMark': {
      value: (n) => `${counted(n, 'point')} of 100`,
    },
    'agreement.membersNeeded': members,
    'agreement.points.indicator': perLevel,
    'agreement.points.method': perLevel,
    'agreement.points.quantitative': perLevel,
    'agreement.points.qualitative': perLevel,
    'conduct.lookbackYears.standard': years,
    'conduct.lookbackYears.reduced': years,
    'reduction.ground.language': ground,
    'reduction.ground.special-area': ground,
    'reduction.ground.degree': ground,
    'reduction.ground.nqf8': ground,
    'reduction.groundsNeeded': { value: (n) => `at least ${n}` },
    'reduction.language.above.other': { value: cefr },
    'reduction.language.above.foreignLanguage': {
      value: cefr,
    },
    'reduction.language.validYears': {
      value: (n) => `at most ${counted(n, 'year')}`,
    },
    'reduction.degree.masterOfFirstAppointment': {
      value: { counts: 'counts for the reduction', excluded: 'does not count for the reduction' },
    },
    'reduction.performance.rounds': rounds,
    'reduction.performance.level': {
      value: {
        'needs-improvement': 'needs improvement (ปรับปรุง)',
        fair: 'fair (พอใช้)',
        good: 'good (ดี)',
        'very-good': 'very good (ดีมาก)',
        outstanding: 'outstanding (ดีเด่น)',
      },
    },
    'workload.early-childhood.teaching': hours,
    'workload.early-childhood.total': hours,
    'workload.primary.teaching': hours,
    'workload.primary.total': hours,
    'workload.secondary.teaching': hours,
    'workload.secondary.total': hours,
    'workload.special-needs.teaching': hours,
    'workload.special-needs.total': hours,
    'workload.welfare.teaching': hours,
    'workload.welfare.total': hours,
    'evaluation.passMark.professional': mark,
    'evaluation.passMark.senior-professional': mark,
    'evaluation.passMark.expert': mark,
    'evaluation.passMark.advisory': mark,
    'evaluation.membersNeeded.teaching': members,
    'evaluation.membersNeeded.outcomes': members,
    'evaluation.weight.teaching': percentPerLevel,
    'evaluation.weight.outcomes': percentPerLevel,
    'evaluation.academicWork.passMark.expert': mark,
    'evaluation.academicWork.passMark.advisory': mark,
    'evaluation.academicWork.membersNeeded': members,
    'evidence.lessonPlan.files': exactlyFiles,
    'evidence.inspirationVideo.files': exactlyFiles,
    'evidence.inspirationVideo.minutes': minutes,
    'evidence.teachingVideo.files': exactlyFiles,
    'evidence.teachingVideo.minutes': minutes,
    'evidence.learnerOutcomes.fewestFiles': atLeastFiles,
    'evidence.learnerOutcomes.mostFiles': atMostFiles,
    'evidence.learnerOutcomes.mostVideos': atMostFiles,
    'evidence.learnerOutcomes.filesBesideVideo': atMostFiles,
    'evidence.learnerOutcomes.videoMinutes': minutes,
    'evidence.learnerOutcomes.documentPages': pages,
    'evidence.learnerOutcomes.picturePages': pages,
    'evidence.learnerOutcomes.picturesOnPage': pictures,
    'evidence.supportingFile.files': exactlyFiles,
    'evidence.supportingFile.bytesWithin': bytes,
    'evidence.supportingFile.bytesBeyond': bytes,
    'evidence.agreementResult.files': exactlyFiles,
    'filing.applicationsPerSemester': applications,
    'filing.transfer.beforeOrder': { value: offices },
    'filing.transfer.fromOrder': { value: offices },
    'appointment.earliest': {
      value: { 'day-of-entry': 'not before the day on which the complete application was put into DPA' },
    },
    'appointment.appointer': { value: { 'area-office-director': 'the director of the education area office' } },
    'appointment.approver': { value: { 'area-board': 'the area board (อ.ก.ค.ศ. เขตพื้นที่การศึกษา)' } },
    'appointment.approver.withoutAreaBoard': { value: { 'provincial-committee': 'the provincial committee (กศจ.)' } },
    'appointment.salary': { value: { unchanged: 'stays as it was' } },
    'languageTest.b2.toefl-ibt.total': score,
    'languageTest.b2.toeic.listeningReading': score,
    'languageTest.b2.toeic.speaking': score,
    'languageTest.b2.toeic.writing': score,
    'languageTest.b2.ielts.total': score,
    'languageTest.b2.cu-tep.total': score,
    'languageTest.b2.cu-tep.speaking': score,
    'languageTest.b2.tu-get-cbt.total': score,
    'languageTest.b2.hsk.level': testLevel,
    'languageTest.b2.pte.level': testLevel,
    'languageTest.b2.cambridge-b2-first.result': { value: { passed: 'passed' } },
    'languageTest.b2.iesol-communicator.result': { value: { passed: 'passed' } },
  },
  directions: {
    stricter: 'higher is stricter for the applicant',
    looser: 'higher is looser for the applicant',
    neutral: 'higher is neither stricter nor looser',
  },
  standings: {
    text: { word: 'text', meaning: "stated by the letter, or by an area office's own handbook summarising it" },
    derived: { word: 'derived', meaning: 'follows from the text by arithmetic or logic' },
    reported: { word: 'reported', meaning: 'a secondary source; the letter itself was not read' },
    assumption: { word: 'assumption', meaning: 'our reading where no text was found' },
  },
  statuses: {
    encoded: { word: 'encoded', meaning: 'answers rest on it' },
    'out-of-scope': {
      word: 'out of scope',
      meaning: 'its text is known, and it asks nothing that is judged here',
    },
    'not-known': { word: 'not known', meaning: 'that it exists is known; its text was not read' },
  },
  documents: {
    HB: 'the handbook of สพป.สุราษฎร์ธานี เขต 2',
    GUIDE: 'a free guide to the criteria',
    WEB: 'a web page on วPA',
    REO15: 'the inspection report of สำนักงานศึกษาธิการภาค 15',
    official: 'the text of an act or an official form itself',
    secondary: 'a secondary source',
  },
  appliesTo: standing,
  note: (note) => note,

  titles: {
    values: 'The values of the law, and their history',
    timeline: 'The instruments in order of date',
    clauses: 'The clause register',
  },
  intros: {
    values:
      'Every value that answers rest on, from its first day to its last, with the clauses it rests on and how sure they are. Earlier values stay, because old applications are judged by them.',
    timeline: 'Every act, letter and order in the register, in order of date, with what it sets, changes or ends.',
    clauses: 'Every clause that the documents read state or name, and what this library makes of it.',
  },
  back: 'Contents',
  other: 'ไทย',
  generated: 'Generated from the data in src/law. Change the data, not this page.',

  columns: {
    from: 'From',
    until: 'Until',
    value: 'Value',
    sure: 'How sure',
    cited: 'Instrument and clause',
    readIn: 'Read in',
    checked: 'Last checked',
    note: 'Note',
    word: 'Word',
    meaning: 'Meaning',
    clause: 'Clause',
    about: 'About',
    status: 'Status',
    detail: 'Detail',
    count: 'Clauses',
  },
  open: 'until it is changed',
  order: (names) => `from lowest to highest: ${names}`,
  chosenBy: (day) => `chosen by ${day}`,
  before: (citations) => `no value before the first day (${citations})`,
  shortDate: (on) => text.date(on),
  only: (standings) => `for ${standings} only`,
  endedBy: 'ended this value',

  year: (year) => String(year),
  undated: 'Without a date',
  dayNotKnown: (year) => `${year} (the day is not known)`,
  number: (number) => `number: ${number}`,
  about: (about) => `about: ${about}`,
  dated: (date) => `dated: ${date}`,
  inForceFrom: (date) => `in force from: ${date}`,
  read: 'content: known, from the documents read',
  notRead: 'content: **not read**',
  sets: (parameter, value, from) => `sets ${parameter}: **${value}** from ${from}`,
  changes: (parameter, before, after, from) => `changes ${parameter}: from **${before}** to **${after}** from ${from}`,
  keeps: (parameter, value, from) => `does not change ${parameter}: still **${value}** from ${from}`,
  assumes: (parameter, value, from) => `does not say ${parameter}: **${value}** is assumed from ${from}`,
  ends: (parameter, value, until) => `ends ${parameter}: **${value}** until ${until}, not known after it`,
  supports: (parameters) => `cited beside others for: ${parameters}`,
  noValue: 'no value rests on it',
  itsClauses: 'its clauses',

  byParams: (parameters) => `values: ${parameters}`,
  byParts: (parts) => `parts of findings: ${parts}`,
  byFunctions: (functions) => `functions: ${functions}`,
  standIn: 'cited as not read, or something is assumed in its place for now',
  missing: (what) => `not known: ${what}`,
  why: (what) => `why: ${what}`,
  wholeInstrument: '(the whole of it)',

  index: {
    title: 'The law in time',
    intro:
      'These pages show the criteria วPA as this library reads them: from which day to which each value holds, which letter and clause it rests on, how sure that is, and what is not known. Check with the letter itself before relying on a value, above all where it is reported or assumed.',
    sure: 'How sure a source is',
    made: 'What is made of a clause',
    count: (instruments, parameters, clauses) =>
      `${instruments} acts, letters and orders, ${parameters} parameters, and ${clauses} clauses`,
    lastChecked: (day) => `sources last checked on ${day}`,
  },
};
