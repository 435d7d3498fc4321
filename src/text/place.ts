/** Which part of which finding an id names: the one place that reads ids. */

/** A part that has a name of its own. Rounds and members are told apart by a number beside it. */
export type PlaceName =
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
  | 'academic-work';

/** A part, and which one of its kind: the fiscal year of a round, the number of a member. */
export interface Place {
  readonly name: PlaceName;
  readonly number: number;
}

const route = 'eligibility\\.(?:standard|reduced)';
const round = `${route}\\.agreements\\.fy2\\d{3}`;
const conditions = 'eligibility\\.reduced\\.reduction';
const yearly = `(?:agreement|${round})`;
const hours = `(?:workload|${yearly}\\.workload)`;
const domain = 'evaluation\\.(?:teaching|outcomes|academic-work)';

const grammar: Readonly<Record<PlaceName, string>> = {
  eligibility: 'eligibility',
  standard: 'eligibility\\.standard',
  reduced: 'eligibility\\.reduced',
  tenure: `${route}\\.tenure`,
  agreements: `${route}\\.agreements`,
  round: `${route}\\.agreements\\.fy(2\\d{3})`,
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
};

const patterns = (Object.keys(grammar) as PlaceName[]).map(
  (name) => [name, new RegExp(`^${grammar[name]}$`, 'u')] as const,
);

/** The ids that bear no number, for the one that was probably meant. */
export const plainIds: readonly string[] = [
  'eligibility',
  ...['standard', 'reduced'].flatMap((name) =>
    ['', '.tenure', '.agreements', '.agreements.reports', '.conduct'].map((part) => `eligibility.${name}${part}`),
  ),
  ...['', '.ground', '.ground.language', '.ground.special-area', '.ground.degree', '.ground.nqf8', '.performance'].map(
    (part) => `eligibility.reduced.reduction${part}`,
  ),
  ...['', '.workload', '.workload.teaching', '.workload.total', '.members'].map((part) => `agreement${part}`),
  ...['', '.teaching', '.total'].map((part) => `workload${part}`),
  ...['', '.teaching', '.outcomes', '.academic-work'].map((part) => `evaluation${part}`),
];

/** The part that an id names; undefined for an id that is not one of this library. */
export function placeOf(id: string): Place | undefined {
  for (const [name, pattern] of patterns) {
    const found = pattern.exec(id);
    if (found !== null) return { name, number: Number(found[1] ?? 0) };
  }
  return undefined;
}
