/** What the hand-written judgement cites: lists that never change, each written once. */
import type { Citation } from '../../../src/index';

export type Cites = readonly Citation[];

function documentRead(document: string): string {
  return document === 'official' || document === 'secondary' ? '2026-11-22' : '2026-12-01';
}

function cite(instrument: string, clause: string, standing: Citation['standing'] = 'text', document = 'HB'): Citation {
  return { instrument, clause, standing, document, checkedOn: documentRead(document) };
}

/** Each once. */
function distinct(...cites: Cites): Cites {
  return [...new Map(cites.map((citation) => [JSON.stringify(citation), citation])).values()];
}

const [tenureOf, agreementsOf, conductOf] = ['1.1', '1.2', '1.3'].map((part) => cite('w9-2564', `chapter 3, ${part}`));
const reducedRoute = cite('w9-2564', 'chapter 3, reduced');
const mark = cite('w9-2564', 'chapter 3, each member');
const eachMember = cite('w9-2564', 'chapter 3, each member', 'reported', 'WEB');

export const open: Cites = [cite('w9-2564', 'in force')];
export const qualifications: Cites = [tenureOf!, agreementsOf!, conductOf!];
export const reduction: Cites = [reducedRoute];

const upperTwo = [
  cite('w27-2564', '1', 'derived'),
  cite('w3-2564', 'expert, advisory', 'reported', 'secondary'),
  cite('1932-2567', 'consolidated', 'reported', 'secondary'),
];
const monthEnd = cite('ccc-193', 's. 193/5', 'derived', 'official');

function tenureCites(first: Citation) {
  const byStanding = {
    professional: [first, cite('w3-2564', 'professional'), cite('w3-2564', 'professional', 'derived')],
    'senior-professional': [first, cite('w3-2564', 'senior-professional')],
    expert: [first, ...upperTwo],
    advisory: [first, ...upperTwo],
  };
  const withMonthEnd = {
    professional: [...byStanding.professional, monthEnd],
    'senior-professional': [...byStanding['senior-professional'], monthEnd],
    expert: [...byStanding.expert, monthEnd],
    advisory: [...byStanding.advisory, monthEnd],
  };
  return { plain: byStanding, withMonthEnd } as const;
}

function conductCites(years: Citation) {
  const notDeducted = cite('w9-2564', 'chapter 3, 1.3', 'assumption', 'GUIDE');
  return {
    plain: [years],
    withinService: [years, notDeducted],
    monthEnd: [years, monthEnd],
    withinServiceAndMonthEnd: [years, notDeducted, monthEnd],
  } as const;
}

const rounds = {
  fy2566: [cite('w9-2564', 'transition'), cite('w9-2564', 'transition', 'assumption')],
  fy2567: [cite('w9-2564', 'transition', 'reported', 'secondary')],
};
const laterStandard = [agreementsOf!, cite('w9-2564', 'transition', 'derived')];
const laterReduced = [
  cite('w9-2564', 'chapter 3, reduced', 'reported', 'GUIDE'),
  cite('w9-2564', 'transition', 'derived'),
];

const passMark = cite('w9-2564', 'chapter 2');
const sheet = [
  cite('w22-2564', 'PA forms', 'derived'),
  ...Array<Citation>(3).fill(cite('w22-2564', 'PA forms', 'reported', 'secondary')),
];

/** All that one round rests on, in the route and the fiscal year of filing that ask for it. */
function roundCites(asked: Cites) {
  const hours = (clause: string): Cites => distinct(cite('w21-2564', clause), ...asked);
  return {
    asked,
    post: distinct(agreementsOf!, ...asked),
    stated: [passMark, ...asked],
    member: [passMark, ...asked],
    memberByLevels: [passMark, ...asked, ...sheet],
    hours: {
      'early-childhood': hours('early childhood'),
      primary: hours('primary'),
      secondary: hours('secondary'),
      'special-needs': hours('special education 4.1'),
      welfare: hours('special education 4.2'),
    },
    hoursOfOthers: [
      cite('w21-2564', 'other agencies, directors, supervisors', 'reported', 'secondary'),
      cite('w9-2564', 'in force'),
      ...asked,
    ],
  } as const;
}

export type RoundCites = ReturnType<typeof roundCites>;

export const byRoute = {
  standard: {
    tenure: tenureCites(tenureOf!),
    conduct: conductCites(conductOf!),
    rounds: [roundCites(rounds.fy2566), roundCites(rounds.fy2567), roundCites(laterStandard)],
  },
  reduced: {
    tenure: tenureCites(reducedRoute),
    conduct: conductCites(cite('w9-2564', 'chapter 3, reduced', 'reported', 'GUIDE')),
    rounds: [roundCites(rounds.fy2566), roundCites(rounds.fy2567), roundCites(laterReduced)],
  },
} as const;

export const agreementRound: Cites = [passMark];
export const membersOfRound: Cites = [passMark];
export const hoursOfSetting: Readonly<Record<string, Cites>> = {
  'early-childhood': [cite('w21-2564', 'early childhood')],
  primary: [cite('w21-2564', 'primary')],
  secondary: [cite('w21-2564', 'secondary')],
  'special-needs': [cite('w21-2564', 'special education 4.1')],
  welfare: [cite('w21-2564', 'special education 4.2')],
};

const anyYearReport = [
  cite('w17-2552', 'report', 'assumption'),
  cite('w21-2560', 'form วฐ.2', 'text', 'official'),
  cite('w21-2560', 'form วฐ.2', 'assumption'),
];
export const reports = {
  fy2566: [...rounds.fy2566, cite('w17-2552', 'report'), cite('w21-2560', 'form วฐ.2', 'assumption')],
  fy2567: [...rounds.fy2567, ...anyYearReport],
} as const;

const languageText = cite('w4-2564', '1.1');
const languages = cite('khurusapha-2566', 'languages');
const foreignTeachers = cite('w10-2567', 'above B2', 'reported', 'REO15');
export const language = {
  first: [languageText],
  named: [languageText, languages],
  foreignTeacher: [foreignTeachers, languageText, languages],
  firstMonthEnd: [languageText, monthEnd],
  namedMonthEnd: [languageText, languages, monthEnd],
  foreignTeacherMonthEnd: [foreignTeachers, languageText, languages, monthEnd],
} as const;

export const specialArea: Cites = [cite('w4-2564', '1.2')];
export const specialAreaHeld: Cites = [...specialArea, cite('w4-2564', 'special area, years', 'reported', 'secondary')];
export const specialAreaListed: Cites = [
  ...specialAreaHeld,
  cite('w26-2565', 'special areas', 'reported'),
  cite('w26-2565', 'list of schools', 'reported'),
];
export const southernBorder: Cites = [cite('w27-2564', '1')];
/** One more citation on what is judged for another line, and the one alone of what is not. */
export const ofOtherLine: Cites = [cite('w4-2564', '1.1', 'assumption')];
export const degree: Cites = [cite('w4-2564', '1.3')];
export const degreeSilence: Cites = [
  cite('w4-2564', '1.3'),
  cite('w4-2564', 'degree held at appointment', 'reported', 'secondary'),
];
export const degreeExcluded: Cites = [
  cite('w4-2564', '1.3'),
  cite('587-2569', "master's degree", 'reported', 'secondary'),
];
export const nqf8: Cites = [cite('w4-2564', '1.4')];
export const grounds: Cites = ['1.1', '1.2', '1.3', '1.4'].map((clause) => cite('w4-2564', clause));
export const performance: Cites = [cite('w4-2564', '2'), cite('w4-2564', '2', 'derived'), cite('w27-2564', '2')];

export const otherLine = {
  'school-administration': [cite('w10-2564', 'criteria', 'reported', 'secondary')],
  supervision: [cite('w11-2564', 'criteria', 'reported', 'secondary')],
  'education-administration': [cite('w12-2564', 'criteria', 'reported', 'secondary')],
} as const;

export const twoDomains: Cites = [cite('w22-2564', 'domain 1'), cite('w22-2564', 'domain 2')];
export const threeDomains: Cites = [...twoDomains, cite('w22-2564', 'domain 3')];

const twoOfThree = cite('679-2566', 'domains 1 and 2');
export const allMembers: Cites = [eachMember];
export const twoMembers: Cites = [twoOfThree, cite('679-2566', 'transitional clause', 'assumption')];
const workMembersBefore = cite('w9-2564', 'chapter 3, each member', 'assumption');
export const workMembers: Cites = [workMembersBefore, cite('w9-2564', 'chapter 3, each member', 'derived')];
export const workEnded: Cites = [cite('l1222-2568', 'domain 3', 'reported', 'secondary')];

const takenBack = cite('w9-2564', 'chapter 3, each member', 'derived');
const weights = { teaching: cite('w22-2564', 'domain 1'), outcomes: cite('w22-2564', 'domain 2') };

function memberCites(...cites: Cites) {
  return {
    percent: cites,
    teaching: [...cites, weights.teaching],
    outcomes: [...cites, weights.outcomes],
  } as const;
}

export type MemberCites = ReturnType<typeof memberCites>;

/** Marks of domains 1 and 2 with the number of members, before and from 28 April 2023. */
export const marks = {
  lower: { before: memberCites(mark, eachMember), after: memberCites(mark, ...twoMembers) },
  upper: { before: memberCites(takenBack, eachMember), after: memberCites(takenBack, ...twoMembers) },
} as const;

const workMark = cite('w22-2564', 'domain 3', 'assumption');
export const workMarks = {
  before: memberCites(workMark, workMembersBefore),
  after: memberCites(workMark, ...workMembers),
} as const;
