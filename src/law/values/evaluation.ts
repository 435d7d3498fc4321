/** The values of the evaluation for a standing: การประเมินด้านที่ 1–3. Rulebook §7. */
import type { Cites, Dated } from '../shape';
import { cite } from '../cite';
import { criteriaOpen as opens } from '../clauses';
import { amount, count } from './parameter';

const first = '2022-10-01';

/** The letter that lets 2 of 3 decide also states the four marks. */
const twoOfThree = cite('679-2566', 'domains 1 and 2', 'text', 'HB');

function statedMark(value: number): readonly Dated<number>[] {
  return [{ value, from: first, cites: [cite('w9-2564', 'chapter 3, each member', 'text', 'HB')] }];
}

const takenBack = cite(
  'w9-2564',
  'chapter 3, each member',
  'derived',
  'HB',
  'stated by 679/2566, taken to hold from the first day',
);

function laterStatedMark(value: number): readonly Dated<number>[] {
  return [
    { value, from: first, cites: [takenBack] },
    { value, from: '2023-04-28', cites: [takenBack, twoOfThree] },
  ];
}

const eachMember = cite(
  'w9-2564',
  'chapter 3, each member',
  'reported',
  'WEB',
  'the mark from each of the three members',
);

const members: readonly Dated<number>[] = [
  { value: 3, from: first, cites: [eachMember] },
  {
    value: 2,
    from: '2023-04-28',
    cites: [
      twoOfThree,
      cite(
        '679-2566',
        'transitional clause',
        'assumption',
        'HB',
        'not read; the rule is taken by the day of decision, from the date of the letter',
      ),
    ],
  },
];

const endedBy: Cites = [
  cite('l1222-2568', 'domain 3', 'reported', 'secondary', 'changes domain 3 from 2026-05-16; its content was not read'),
];

const lastDay = '2026-05-15';

const eachOfDomain3: Cites = [
  cite('w9-2564', 'chapter 3, each member', 'assumption', 'HB', 'no source read states the rule of domain 3'),
];

const assumedMark: Cites = [
  cite('w22-2564', 'domain 3', 'assumption', 'HB', 'no source read states the mark of domain 3'),
];

export const evaluation = {
  'evaluation.passMark.professional': amount('percent', 'stricter', 100, {
    opens,
    chosenBy: 'decision',
    values: statedMark(65),
  }),
  'evaluation.passMark.senior-professional': amount('percent', 'stricter', 100, {
    opens,
    chosenBy: 'decision',
    values: statedMark(70),
  }),
  'evaluation.passMark.expert': amount('percent', 'stricter', 100, {
    opens,
    chosenBy: 'decision',
    values: laterStatedMark(75),
  }),
  'evaluation.passMark.advisory': amount('percent', 'stricter', 100, {
    opens,
    chosenBy: 'decision',
    values: laterStatedMark(80),
  }),
  'evaluation.membersNeeded.teaching': count('member', 'stricter', 3, { opens, chosenBy: 'decision', values: members }),
  'evaluation.membersNeeded.outcomes': count('member', 'stricter', 3, { opens, chosenBy: 'decision', values: members }),
  'evaluation.weight.teaching': amount('percent', 'looser', 100, {
    opens,
    chosenBy: 'decision',
    values: [{ value: 2.5, from: first, cites: [cite('w22-2564', 'domain 1', 'text', 'HB')] }],
  }),
  'evaluation.weight.outcomes': amount('percent', 'looser', 100, {
    opens,
    chosenBy: 'decision',
    values: [{ value: 5, from: first, cites: [cite('w22-2564', 'domain 2', 'text', 'HB')] }],
  }),
  'evaluation.academicWork.passMark.expert': amount('percent', 'stricter', 100, {
    opens,
    chosenBy: 'decision',
    values: [{ value: 75, from: first, until: lastDay, cites: assumedMark, endedBy }],
  }),
  'evaluation.academicWork.passMark.advisory': amount('percent', 'stricter', 100, {
    opens,
    chosenBy: 'decision',
    values: [{ value: 80, from: first, until: lastDay, cites: assumedMark, endedBy }],
  }),
  'evaluation.academicWork.membersNeeded': count('member', 'stricter', 3, {
    opens,
    chosenBy: 'decision',
    values: [
      { value: 3, from: first, cites: eachOfDomain3 },
      {
        value: 3,
        from: '2023-04-28',
        until: lastDay,
        cites: [
          ...eachOfDomain3,
          cite(
            'w9-2564',
            'chapter 3, each member',
            'derived',
            'HB',
            'the letter on 2 of 3 members changed domains 1 and 2 only',
          ),
        ],
        endedBy,
      },
    ],
  }),
};
