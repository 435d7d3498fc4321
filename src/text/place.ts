/** Which part of which finding an id names: the one place that reads ids. */

/** A part that has a name of its own. Rounds, members and files are told apart by a number beside it. */
export type PlaceName =
  | 'language-test'
  | 'test-total'
  | 'test-listening-reading'
  | 'test-speaking'
  | 'test-writing'
  | 'test-level'
  | 'test-result'
  | 'above-b2'
  | 'subject'
  | 'subject-allowed'
  | 'subject-listed'
  | 'subject-consent'
  | 'subject-foreign-language'
  | 'eligibility'
  | 'standard'
  | 'reduced'
  | 'tenure'
  | 'agreements'
  | 'round'
  | 'post'
  | 'reports'
  | 'conduct'
  | 'reduction'
  | 'ground'
  | 'language'
  | 'special-area'
  | 'degree'
  | 'nqf8'
  | 'performance'
  | 'agreement'
  | 'workload'
  | 'workload-teaching'
  | 'workload-total'
  | 'members'
  | 'member'
  | 'evaluation'
  | 'teaching'
  | 'outcomes'
  | 'academic-work'
  | 'review-general'
  | 'review-degrees'
  | 'review-licence'
  | 'review-reports'
  | 'sheet-teaching'
  | 'sheet-outcomes'
  | 'sheet-agreement'
  | 'filing'
  | 'semester'
  | 'filing-year'
  | 'transfer'
  | 'secondment'
  | 'appointment'
  | 'effective-day'
  | 'appointer'
  | 'approver'
  | 'salary'
  | 'retention'
  | 'evidence'
  | 'lesson-plan'
  | 'inspiration-video'
  | 'teaching-video'
  | 'learner-outcomes'
  | 'supporting-files'
  | 'supporting-item'
  | 'agreement-results'
  | 'result-round'
  | 'file'
  | 'file-count'
  | 'file-kind'
  | 'file-pages'
  | 'file-size'
  | 'fewest-files'
  | 'most-files'
  | 'of-video'
  | 'video-length'
  | 'videos'
  | 'beside-video'
  | 'paper'
  | 'pictures'
  | 'captions';

/** A part that is one of several of its kind, told apart by its number. */
export type NumberedPlace = 'round' | 'member' | 'file' | 'supporting-item' | 'result-round';

/** A part, and which one of its kind: the fiscal year of a round, the number of a member or a file. */
export interface Place {
  readonly name: PlaceName;
  readonly number: number;
}

const route = 'eligibility\\.(?:standard|reduced)';
const round = `${route}\\.agreements\\.fy2\\d{3}`;
const conditions = 'eligibility\\.reduced\\.reduction';
const kept = 'retention\\.fy2\\d{3}';
const yearly = `(?:agreement|${kept}|${round})`;
const hours = `(?:workload|${yearly}\\.workload)`;
const domain = 'evaluation\\.(?:teaching|outcomes|academic-work)';
const video = 'evidence\\.(?:inspiration|teaching)-video';
const outcomes = 'evidence\\.learner-outcomes';
const checked = 'evidence\\.supporting-files\\.item-[1-9]\\d*';
const counted = `(?:evidence\\.lesson-plan|${video}|${checked}|evidence\\.agreement-results\\.fy2\\d{3})`;
const file = '\\.file-[1-9]\\d*';

const grammar: Readonly<Record<PlaceName, string>> = {
  'language-test': 'language-test',
  'test-total': 'language-test\\.total',
  'test-listening-reading': 'language-test\\.listening-reading',
  'test-speaking': 'language-test\\.speaking',
  'test-writing': 'language-test\\.writing',
  'test-level': 'language-test\\.level',
  'test-result': 'language-test\\.result',
  'above-b2': 'language-test\\.above-b2',
  subject: 'subject',
  'subject-allowed': 'subject\\.allowed',
  'subject-listed': 'subject\\.allowed\\.listed',
  'subject-consent': 'subject\\.allowed\\.consent',
  'subject-foreign-language': 'subject\\.foreign-language',
  eligibility: 'eligibility',
  standard: 'eligibility\\.standard',
  reduced: 'eligibility\\.reduced',
  tenure: `${route}\\.tenure`,
  agreements: `${route}\\.agreements`,
  round: `(?:${route}\\.agreements|retention)\\.fy(2\\d{3})`,
  post: `${round}\\.post`,
  reports: `${route}\\.agreements\\.reports`,
  conduct: `${route}\\.conduct`,
  reduction: conditions,
  ground: `${conditions}\\.ground`,
  language: `${conditions}\\.ground\\.language`,
  'special-area': `${conditions}\\.ground\\.special-area`,
  degree: `${conditions}\\.ground\\.degree`,
  nqf8: `${conditions}\\.ground\\.nqf8`,
  performance: `${conditions}\\.performance`,
  agreement: 'agreement',
  workload: hours,
  'workload-teaching': `${hours}\\.teaching`,
  'workload-total': `${hours}\\.total`,
  members: `${yearly}\\.members`,
  member: `(?:${yearly}\\.members|${domain})\\.member-([123])`,
  evaluation: 'evaluation',
  teaching: 'evaluation\\.teaching',
  outcomes: 'evaluation\\.outcomes',
  'academic-work': 'evaluation\\.academic-work',
  'review-general': 'review\\.general',
  'review-degrees': 'review\\.degrees',
  'review-licence': 'review\\.licence',
  'review-reports': 'review\\.reports',
  'sheet-teaching': 'sheet\\.teaching',
  'sheet-outcomes': 'sheet\\.outcomes',
  'sheet-agreement': 'sheet\\.agreement',
  filing: 'filing',
  semester: 'filing\\.semester',
  'filing-year': 'filing\\.year',
  transfer: 'filing\\.transfer',
  secondment: 'filing\\.secondment',
  appointment: 'appointment',
  'effective-day': 'appointment\\.effective-day',
  appointer: 'appointment\\.appointer',
  approver: 'appointment\\.approver',
  salary: 'appointment\\.salary',
  retention: 'retention',
  evidence: 'evidence',
  'lesson-plan': 'evidence\\.lesson-plan',
  'inspiration-video': 'evidence\\.inspiration-video',
  'teaching-video': 'evidence\\.teaching-video',
  'learner-outcomes': outcomes,
  'supporting-files': 'evidence\\.supporting-files',
  'supporting-item': 'evidence\\.supporting-files\\.item-([1-9]\\d*)',
  'agreement-results': 'evidence\\.agreement-results',
  'result-round': 'evidence\\.agreement-results\\.fy(2\\d{3})',
  file: `(?:${counted}|${outcomes})\\.file-([1-9]\\d*)`,
  'file-count': `${counted}\\.count`,
  'file-kind': `(?:${counted}|${outcomes})${file}\\.kind`,
  'file-pages': `${outcomes}${file}\\.pages`,
  'file-size': `${checked}${file}\\.size`,
  'fewest-files': `${outcomes}\\.fewest`,
  'most-files': `${outcomes}\\.most`,
  'of-video': 'evidence\\.lesson-plan\\.of-video',
  'video-length': `(?:${video}|${outcomes})${file}\\.length`,
  videos: `${outcomes}\\.videos`,
  'beside-video': `${outcomes}\\.beside-video`,
  paper: `${outcomes}${file}\\.paper`,
  pictures: `${outcomes}${file}\\.pictures`,
  captions: `${outcomes}${file}\\.captions`,
};

const patterns = (Object.keys(grammar) as PlaceName[]).map(
  (name) => [name, new RegExp(`^${grammar[name]}$`, 'u')] as const,
);

/** The part that an id names; undefined for an id that is not one of this library. */
export function placeOf(id: string): Place | undefined {
  for (const [name, pattern] of patterns) {
    const found = pattern.exec(id);
    if (found !== null) return { name, number: Number(found[1] ?? 0) };
  }
  return undefined;
}
