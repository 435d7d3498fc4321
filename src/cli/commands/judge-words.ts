/** The wording of `assess`, `earliest`, `remedies` and `triage`, in Thai and in English. Words only. */
import type { EarliestFiling } from '../../explore/earliest-filing';
import type { RemedyWay } from '../../explore/remedies';
import type { TriageGroup } from '../../explore/triage/triage';
import type { Status } from '../../finding/finding';
import type { TextLanguage } from '../../text/language';

/** The columns of CSV. In English they are names for programs. */
type CsvColumn =
  | 'id'
  | 'finding'
  | 'status'
  | 'tenure'
  | 'tenureGap'
  | 'tenureMetOn'
  | 'ask'
  | 'clauses'
  | 'result'
  | 'firstDay'
  | 'atLatest'
  | 'assumed'
  | 'against'
  | 'remedy'
  | 'partId'
  | 'part'
  | 'way'
  | 'gap'
  | 'least'
  | 'until'
  | 'group'
  | 'on';

/** What a kind of fact is called where it is counted, whatever the round or the member. */
type CountedFact = 'agreements[]' | 'agreements[].workload' | 'agreements[].members[]' | 'salaryRounds[]';

/** Everything that is said, in one language. */
export interface JudgeWords {
  readonly csv: Readonly<Record<CsvColumn, string>>;
  /** In CSV. */
  readonly statuses: Readonly<Record<Status | 'not-applicable', string>>;
  readonly results: Readonly<Record<EarliestFiling['status'], string>>;
  readonly ways: Readonly<Record<RemedyWay, string>>;
  readonly groups: Readonly<Record<TriageGroup, string>>;
  readonly progress: (done: number) => string;

  readonly found: (day: string) => string;
  readonly notFound: (from: string, until: string) => string;
  readonly undecided: (hasFacts: boolean) => string;
  readonly atLatest: (day: string) => string;
  readonly headings: Readonly<Record<'assumed' | 'ask' | 'remedies' | 'blocking' | 'asked', string>>;
  readonly passed: (round: string) => string;
  readonly level: (round: string, level: string) => string;
  readonly onDay: (day: string) => string;
  readonly dayBefore: (day: string) => string;

  readonly nothingToMend: string;
  readonly cannotBeMended: string;
  readonly remedy: (number: number) => string;
  /** `shown`: what the part shows. */
  readonly wait: (day: string, shown: string) => string;
  readonly act: (shown: string) => string;
  readonly stated: (facts: string) => string;
  readonly least: (amount: string) => string;
  readonly moreRemedies: string;

  readonly triage: (on: string) => string;
  readonly triageUntil: (on: string, until: string) => string;
  readonly judged: (count: number) => string;
  readonly columns: Readonly<Record<'group' | 'count' | 'part' | 'fact', string>>;
  readonly askFor: (facts: string) => string;
  readonly lawOpen: string;
  readonly assuming: (rounds: string) => string;
  readonly countedFacts: Readonly<Record<CountedFact, string>>;
}

function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3}){1,5}$)/gu, ',');
}

const th: JudgeWords = {
  csv: {
    id: 'รหัส',
    finding: 'เรื่องที่พิจารณา',
    status: 'ผล',
    tenure: 'ระยะเวลาที่นับได้',
    tenureGap: 'ระยะเวลาที่ขาด',
    tenureMetOn: 'วันที่ระยะเวลาครบ',
    ask: 'ข้อมูลที่ขอเพิ่มเติม',
    clauses: 'ข้อกฎหมายที่ใช้พิจารณา',
    result: 'ผล',
    firstDay: 'วันแรกที่ยื่นได้',
    atLatest: 'ไม่ช้ากว่า',
    assumed: 'สิ่งที่สมมติ',
    against: 'สิ่งที่ไม่เป็นไปตามเกณฑ์',
    remedy: 'วิธีที่',
    partId: 'id',
    part: 'ข้อที่ต้องแก้',
    way: 'วิธี',
    gap: 'ขาด',
    least: 'ต้องได้อย่างน้อย',
    until: 'รอถึงวันที่',
    group: 'กลุ่ม',
    on: 'วันที่ยื่นได้',
  },
  statuses: {
    met: 'เป็นไปตามเกณฑ์',
    unmet: 'ไม่เป็นไปตามเกณฑ์',
    unknown: 'ยังไม่ทราบ',
    'not-applicable': 'ไม่มีการขอลดระยะเวลา',
  },
  results: { found: 'พบ', none: 'ไม่มีในช่วงที่ถาม', unknown: 'ยังไม่ทราบ' },
  ways: { act: 'ต้องแก้ไข', wait: 'รอ', ask: 'ต้องทราบข้อมูล', law: 'ยังไม่ทราบหลักเกณฑ์' },
  groups: { ready: 'ยื่นได้แล้ว', soon: 'จะยื่นได้ในภายหลัง', blocked: 'ยังยื่นไม่ได้', unknown: 'ยังไม่ทราบ' },
  progress: (done) => `ตรวจแล้ว ${grouped(done)} ราย …`,

  found: (day) => `วันแรกที่มีคุณสมบัติครบ: ${day}`,
  notFound: (from, until) => `ไม่มีวันใดตั้งแต่ ${from} ถึง ${until} ที่มีคุณสมบัติครบ`,
  undecided: (hasFacts) =>
    hasFacts ? 'ยังบอกวันแรกไม่ได้ เพราะยังขาดข้อมูล' : 'ยังบอกวันแรกไม่ได้ เพราะยังไม่ทราบหลักเกณฑ์ที่ใช้พิจารณา',
  atLatest: (day) => `ตามข้อมูลที่มีแล้ว ไม่ช้ากว่า ${day}`,
  headings: {
    assumed: 'สมมติว่า',
    ask: 'ข้อมูลที่ขอเพิ่มเติม',
    remedies: 'ทางเลือก ทำครบทุกข้อในวิธีใดวิธีหนึ่งก็พอ',
    blocking: 'จำนวนรายที่ยังยื่นไม่ได้เพราะ',
    asked: 'จำนวนรายที่ต้องขอข้อมูลเพิ่มเติม',
  },
  passed: (round) => `ผ่าน${round}`,
  level: (round, level) => `${round}: ${level}`,
  onDay: (day) => `ณ วันที่ ${day}`,
  dayBefore: (day) => `วันก่อนหน้า (${day}) ยังไม่ครบเพราะ`,

  nothingToMend: 'ไม่มีสิ่งที่ต้องแก้ไข',
  cannotBeMended: 'ไม่มีทางที่จะเป็นไปตามเกณฑ์',
  remedy: (number) => `วิธีที่ ${String(number)}`,
  wait: (day, shown) => `รอถึง ${day} — ${shown}`,
  act: (shown) => `ต้องแก้ไข — ${shown}`,
  stated: (facts) => `ต้องทราบ: ${facts}`,
  least: (amount) => `ต้องได้อย่างน้อย ${amount}`,
  moreRemedies: 'มีวิธีอื่นอีกที่ไม่ได้แสดง',

  triage: (on) => `คัดกรองผู้ขอ หากยื่นในวันที่ ${on}`,
  triageUntil: (on, until) => `คัดกรองผู้ขอ หากยื่นในวันที่ ${on} และดูล่วงหน้าถึง ${until}`,
  judged: (count) => `ตรวจแล้ว ${String(count)} ราย`,
  columns: { group: 'กลุ่ม', count: 'จำนวน', part: 'ข้อ', fact: 'ข้อมูล' },
  askFor: (facts) => `ขอเพิ่มเติม: ${facts}`,
  lawOpen: 'ยังไม่ทราบหลักเกณฑ์ที่ใช้พิจารณา',
  assuming: (rounds) => `สมมติว่า: ${rounds}`,
  countedFacts: {
    'agreements[]': 'ผลการพัฒนางานตามข้อตกลง (PA) ของรอบที่ยังไม่มีข้อมูล',
    'agreements[].workload': 'ภาระงานในรอบข้อตกลง (PA)',
    'agreements[].members[]': 'คะแนนของกรรมการในรอบข้อตกลง (PA)',
    'salaryRounds[]': 'ผลการเลื่อนเงินเดือนของรอบที่ยังไม่มีข้อมูล',
  },
};

const en: JudgeWords = {
  csv: {
    id: 'id',
    finding: 'finding',
    status: 'status',
    tenure: 'tenure',
    tenureGap: 'tenureGap',
    tenureMetOn: 'tenureMetOn',
    ask: 'ask',
    clauses: 'clauses',
    result: 'result',
    firstDay: 'firstDay',
    atLatest: 'atLatest',
    assumed: 'assumed',
    against: 'against',
    remedy: 'remedy',
    partId: 'partId',
    part: 'part',
    way: 'way',
    gap: 'gap',
    least: 'least',
    until: 'until',
    group: 'group',
    on: 'on',
  },
  statuses: { met: 'met', unmet: 'unmet', unknown: 'unknown', 'not-applicable': 'not-applicable' },
  results: { found: 'found', none: 'none', unknown: 'unknown' },
  ways: { act: 'act', wait: 'wait', ask: 'ask', law: 'law' },
  groups: { ready: 'ready', soon: 'soon', blocked: 'blocked', unknown: 'unknown' },
  progress: (done) => `${grouped(done)} judged …`,

  found: (day) => `First day on which all is fulfilled: ${day}`,
  notFound: (from, until) => `On no day from ${from} to ${until} is all fulfilled.`,
  undecided: (hasFacts) =>
    hasFacts
      ? 'The first day cannot be told yet, as facts are missing.'
      : 'The first day cannot be told yet, as the law is not known.',
  atLatest: (day) => `By what is stated already, no later than ${day}`,
  headings: {
    assumed: 'Supposed',
    ask: 'To ask',
    remedies: 'Ways out; all parts of any one are enough',
    blocking: 'What blocks, and how many',
    asked: 'To ask, and of how many',
  },
  passed: (round) => `${round}: passed`,
  level: (round, level) => `${round}: ${level}`,
  onDay: (day) => `On ${day}`,
  dayBefore: (day) => `What stood against it on the day before, ${day}`,

  nothingToMend: 'There is nothing to mend.',
  cannotBeMended: 'It cannot come to be fulfilled.',
  remedy: (number) => `Way ${String(number)}`,
  wait: (day, shown) => `wait until ${day} — ${shown}`,
  act: (shown) => `to be mended — ${shown}`,
  stated: (facts) => `to be stated: ${facts}`,
  least: (amount) => `at least ${amount} needed`,
  moreRemedies: 'There are more ways, not shown.',

  triage: (on) => `If all filed on ${on}`,
  triageUntil: (on, until) => `If all filed on ${on}, looking ahead to ${until}`,
  judged: (count) => `${String(count)} judged`,
  columns: { group: 'Group', count: 'Number', part: 'Part', fact: 'Fact' },
  askFor: (facts) => `to ask: ${facts}`,
  lawOpen: 'the law is not known',
  assuming: (rounds) => `supposed: ${rounds}`,
  countedFacts: {
    'agreements[]': 'agreement (PA) rounds not on record',
    'agreements[].workload': 'workload in an agreement (PA) round',
    'agreements[].members[]': 'scores of members in an agreement (PA) round',
    'salaryRounds[]': 'salary rounds not on record',
  },
};

const languages: Readonly<Record<TextLanguage, JudgeWords>> = { th, en };

/** The words of a language. */
export function judgeWords(lang: TextLanguage): JudgeWords {
  return languages[lang];
}
