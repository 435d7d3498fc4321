import { describe, expect, test } from 'vitest';
import type { SubjectChoice, SubjectGroup, WorkloadSetting } from '../../../src/index';
import { ask, checkSubject, parseSubjectChoice, subjects } from '../../../src/index';
import { inShort, leafAt, leavesOf, part, refusal, statusAt } from '../findings';

const on = '2024-11-04';

/** Rulebook §13, letter by letter. */
const primary =
  'ภาษาไทย, คณิตศาสตร์, วิทยาศาสตร์และเทคโนโลยี, สังคมศึกษา ศาสนา และวัฒนธรรม, ศิลปศึกษา, ดนตรี, นาฏศิลป์, การงานอาชีพ, ภาษาอังกฤษ, สุขศึกษาและพลศึกษา, แนะแนวการศึกษา, บรรณารักษศาสตร์';
const secondary =
  'ภาษาไทย, คณิตศาสตร์, วิทยาศาสตร์และเทคโนโลยี, ฟิสิกส์, เคมี, ชีววิทยา, สังคมศึกษา ศาสนา และวัฒนธรรม, พระพุทธศาสนา, สุขศึกษาและพลศึกษา, สุขศึกษา, พลศึกษา, ศิลปศึกษา, ทัศนศิลป์, การงานอาชีพ, ดนตรี-นาฏศิลป์, ดนตรี, นาฏศิลป์, ภาษาอังกฤษ, ภาษาจีน, ภาษาฝรั่งเศส, ภาษาญี่ปุ่น, แนะแนวการศึกษา, บรรณารักษศาสตร์';
const lists: Readonly<Record<SubjectGroup, readonly string[]>> = {
  'early-childhood': ['การศึกษาปฐมวัย'],
  primary: primary.split(', '),
  secondary: secondary.split(', '),
  'special-education': ['การศึกษาพิเศษ'],
};
const foreign = ['ภาษาอังกฤษ', 'ภาษาจีน', 'ภาษาฝรั่งเศส', 'ภาษาญี่ปุ่น'];
const rows = Object.entries(lists).flatMap(([group, names]) => names.map((name) => [group, name] as const));
const settings: Readonly<Record<SubjectGroup, WorkloadSetting>> = {
  'early-childhood': 'early-childhood',
  primary: 'primary',
  secondary: 'secondary',
  'special-education': 'special-needs',
};

function choice(changes: Partial<SubjectChoice> = {}): SubjectChoice {
  return { on, subject: 'ภาษาไทย', setting: 'primary', teachesForeignLanguage: false, consent: false, ...changes };
}

const [listed, consent, area] = ['subject.allowed.listed', 'subject.allowed.consent', 'subject.foreign-language'];

describe('rulebook §13: the lists', () => {
  test('12 of primary, 23 of secondary, one each of early childhood and special education', () => {
    expect(lists.primary).toHaveLength(12);
    expect(lists.secondary).toHaveLength(23);
    expect(subjects.map(({ group, name }) => [group, name])).toEqual(rows);
  });

  test('each from 2022-10-31, cited as text; ดนตรี, which the scan prints as another คณิต, as derived', () => {
    for (const { name, from, cites } of subjects) {
      expect(from).toBe('2022-10-31');
      expect(cites).toMatchObject([
        { instrument: 'w31-2565', clause: 'subjects', standing: name === 'ดนตรี' ? 'derived' : 'text' },
      ]);
    }
  });

  test('the foreign languages are exactly English, Chinese, French and Japanese, as derived', () => {
    const found = subjects.filter(({ foreignLanguage }) => foreignLanguage !== null);
    expect(new Set(found.map(({ name }) => name))).toEqual(new Set(foreign));
    expect(new Map(found.map(({ name, foreignLanguage }) => [name, foreignLanguage?.language]))).toEqual(
      new Map([
        ['ภาษาอังกฤษ', 'english'],
        ['ภาษาจีน', 'chinese'],
        ['ภาษาฝรั่งเศส', 'french'],
        ['ภาษาญี่ปุ่น', 'japanese'],
      ]),
    );
    for (const { foreignLanguage } of found) {
      expect(foreignLanguage?.cites).toMatchObject([{ instrument: 'w31-2565', standing: 'derived' }]);
    }
  });
});

describe('rulebook §13: a subject of the list for the school is allowed, and puts the teacher where it belongs', () => {
  test.each(rows)('%s: %s', (group, subject) => {
    const isForeign = foreign.includes(subject);
    const facts = choice({ subject, setting: settings[group as SubjectGroup], teachesForeignLanguage: isForeign });
    const finding = checkSubject(facts);
    expect(finding.status).toBe('met');
    expect(leafAt(finding, listed)).toMatchObject({ status: 'met', actual: subject, required: [group] });
    expect(leafAt(finding, area)).toMatchObject({ status: 'met', actual: isForeign, required: isForeign });

    const contrary = checkSubject({ ...facts, teachesForeignLanguage: !isForeign });
    expect(contrary.status).toBe('unmet');
    expect(leafAt(contrary, area)).toMatchObject({ status: 'unmet', actual: !isForeign, required: isForeign });
  });

  test('what is not stated of the learning area is asked', () => {
    const { teachesForeignLanguage, ...open } = choice({ subject: 'ภาษาอังกฤษ' });
    expect(teachesForeignLanguage).toBe(false);
    expect(ask(checkSubject(open))).toEqual(['teachesForeignLanguage']);
    expect(leafAt(checkSubject(open), area).required).toBe(true);
  });
});

describe('rulebook §13: another subject needs the consent of ก.ค.ศ.', () => {
  const others = [
    ['primary', 'ภาษาจีน'],
    ['primary', 'ฟิสิกส์'],
    ['primary', 'การศึกษาปฐมวัย'],
    ['secondary', 'การศึกษาพิเศษ'],
    ['early-childhood', 'ภาษาไทย'],
    ['special-needs', 'การศึกษาปฐมวัย'],
    ['special-needs', 'ดาราศาสตร์'],
    ['welfare', 'ดาราศาสตร์'],
    ['secondary', 'ดาราศาสตร์'],
    ['secondary', 'คณิต'],
  ] as const;

  test.each(others)('%s: %s', (setting, subject) => {
    const { consent: refused, ...open } = choice({ setting, subject });
    expect(refused).toBe(false);
    for (const [facts, status, asked] of [
      [{ ...open, consent: true }, 'met', []],
      [{ ...open, consent: false }, 'unmet', []],
      [open, 'unknown', ['consent']],
    ] as const) {
      const finding = checkSubject(facts);
      expect(leafAt(finding, listed).status).toBe('unmet');
      expect(statusAt(finding, 'subject.allowed')).toBe(status);
      expect(ask(part(finding, 'subject.allowed'))).toEqual(asked);
    }
  });

  test('a subject of the list needs none', () => {
    expect(leafAt(checkSubject(choice()), consent).status).toBe('unmet');
    expect(checkSubject(choice()).status).toBe('met');
  });

  test('whether a subject outside the lists is a foreign language is not known', () => {
    for (const subject of ['ภาษาเกาหลี', 'ดาราศาสตร์']) {
      const finding = checkSubject(choice({ subject, consent: true }));
      expect(leafAt(finding, area)).toMatchObject({ status: 'unknown', reason: 'not-encoded', actual: false });
      expect(finding.status).toBe('unknown');
    }
  });

  test('one of another list is known for what it is', () => {
    const finding = checkSubject(choice({ subject: 'ภาษาจีน', consent: true, teachesForeignLanguage: true }));
    expect(finding.status).toBe('met');
  });
});

describe('rulebook §13: special education, and the bureau’s teachers of ordinary children', () => {
  const both = { inSpecialEducationBureau: true, teachesOrdinaryChildren: true };
  const facts = ['inSpecialEducationBureau', 'teachesOrdinaryChildren'] as const;

  test.each(['ภาษาไทย', 'ฟิสิกส์', 'ดนตรี'])('special-needs, %s', (subject) => {
    const of = (changes: Partial<SubjectChoice>): SubjectChoice =>
      choice({ setting: 'special-needs', subject, ...changes });
    expect(leafAt(checkSubject(of(both)), listed)).toMatchObject({
      status: 'met',
      required: ['special-education', 'primary', 'secondary'],
    });
    for (const fact of facts) {
      expect(leafAt(checkSubject(of({ ...both, [fact]: false })), listed).status).toBe('unmet');
      expect(leafAt(checkSubject(of({ [fact]: false })), listed).status).toBe('unmet');
      const open = leafAt(checkSubject(of({ [fact]: true })), listed);
      expect([open.status, open.missing]).toEqual(['unknown', facts.filter((other) => other !== fact)]);
    }
    expect(leafAt(checkSubject(of({})), listed).missing).toEqual(facts);
    expect(statusAt(checkSubject(of({ consent: true })), 'subject.allowed')).toBe('met');
  });

  test('การศึกษาพิเศษ needs neither fact', () => {
    expect(checkSubject(choice({ setting: 'special-needs', subject: 'การศึกษาพิเศษ' })).status).toBe('met');
  });

  test('welfare: the same two facts, and what holds for others was not read', () => {
    const of = (changes: Partial<SubjectChoice>): SubjectChoice => choice({ setting: 'welfare', ...changes });
    expect(leafAt(checkSubject(of(both)), listed)).toMatchObject({ status: 'met', required: ['primary', 'secondary'] });
    expect(leafAt(checkSubject(of({})), listed).missing).toEqual(facts);
    for (const fact of facts) {
      const others = leafAt(checkSubject(of({ ...both, [fact]: false })), listed);
      expect(others).toMatchObject({ status: 'unknown', reason: 'not-encoded' });
    }
    for (const subject of ['การศึกษาพิเศษ', 'การศึกษาปฐมวัย']) {
      expect(leafAt(checkSubject(of({ ...both, subject })), listed)).toMatchObject({ reason: 'not-encoded' });
    }
    expect(statusAt(checkSubject(of({ consent: true })), 'subject.allowed')).toBe('met');
  });

  test('the two facts change nothing in other schools', () => {
    expect(leafAt(checkSubject(choice({ subject: 'ฟิสิกส์', ...both })), listed).status).toBe('unmet');
  });
});

test('the letter is one of สพฐ.: of other agencies nothing is known, with consent or without', () => {
  for (const given of [true, false]) {
    const finding = checkSubject(choice({ setting: 'other-agency', consent: given }));
    for (const id of [listed, consent]) {
      expect(leafAt(finding, id)).toMatchObject({ status: 'unknown', reason: 'not-encoded', missing: [] });
    }
    expect(statusAt(finding, area)).toBe('met');
  }
});

test('where the school is not stated, it is asked, with consent or without', () => {
  for (const subject of ['ภาษาไทย', 'ดาราศาสตร์']) {
    for (const given of [true, false]) {
      const { setting, ...open } = choice({ subject, consent: given, teachesForeignLanguage: false });
      expect(setting).toBe('primary');
      expect(statusAt(checkSubject(open), 'subject.allowed')).toBe('unknown');
      expect(ask(checkSubject(open))).toEqual(['setting']);
    }
  }
});

describe('what the leaves show', () => {
  type Changed = Partial<Record<keyof SubjectChoice, string | boolean | undefined>>;
  test.each<[string, string, Changed, object]>([
    ['the list that is asked', listed, {}, { status: 'met', actual: 'ภาษาไทย', required: ['primary'] }],
    [
      'no list where the school is not stated',
      listed,
      { setting: undefined },
      { status: 'unknown', actual: 'ภาษาไทย' },
    ],
    ['no list of another agency', listed, { setting: 'other-agency' }, { status: 'unknown', actual: 'ภาษาไทย' }],
    ['a consent that is asked', consent, { consent: undefined }, { status: 'unknown', required: true }],
    ['a consent refused', consent, {}, { status: 'unmet', actual: false, required: true }],
    ['a consent given', consent, { consent: true }, { status: 'met', actual: true, required: true }],
    ['an area that is asked', area, { teachesForeignLanguage: undefined }, { status: 'unknown', required: false }],
    ['before the lists, the subject', listed, { on: '2022-10-30' }, { status: 'unknown', actual: 'ภาษาไทย' }],
    ['before the lists, the consent', consent, { on: '2022-10-30' }, { status: 'unknown', actual: false }],
    ['before the lists, no consent stated', consent, { on: '2022-10-30', consent: undefined }, { status: 'unknown' }],
    ['before the lists, the area', area, { on: '2022-10-30' }, { status: 'unknown', actual: false }],
  ])('%s', (_name, id, changes, shows) => {
    const facts = Object.entries({ ...choice(), ...changes }).filter(([, value]) => value !== undefined);
    const leaf = leafAt(checkSubject(Object.fromEntries(facts) as unknown as SubjectChoice), id);
    const { status, actual, required, gap, unit } = leaf;
    expect({ status, actual, required, gap, unit }).toEqual(shows);
    for (const shown of ['actual', 'required'] as const) expect(shown in leaf).toBe(shown in shows);
  });

  test('where the school is not stated, the list that has the subject is cited all the same', () => {
    const { setting, ...open } = choice({ subject: 'ดนตรี' });
    expect(setting).toBe('primary');
    const standings = leafAt(checkSubject(open), listed).cites.map(({ standing }) => standing);
    expect(new Set(standings)).toEqual(new Set(['text', 'derived']));
  });

  test('consent to a subject where the school is not stated asks both', () => {
    const leaf = leafAt(checkSubject({ on, subject: 'ดาราศาสตร์' }), consent);
    expect(leaf).toMatchObject({ status: 'unknown', missing: ['setting', 'consent'] });
    expect(leafAt(checkSubject({ on, subject: 'ดาราศาสตร์' }), listed)).toMatchObject({
      status: 'unknown',
      missing: ['setting'],
    });
  });
});

test('the lists hold from 2022-10-31; before, nothing is said', () => {
  expect(checkSubject(choice({ on: '2022-10-31' })).status).toBe('met');
  const before = checkSubject(choice({ on: '2022-10-30' }));
  expect(leavesOf(before).map(({ id }) => id)).toEqual([listed, consent, area]);
  for (const leaf of leavesOf(before)) {
    expect(leaf).toMatchObject({ status: 'unknown', reason: 'outside-validity', missing: [] });
    expect(leaf.cites).toMatchObject([{ instrument: 'w31-2565' }]);
  }
});

test('names that look the same are the same', () => {
  // The tone mark before the vowel below: another sequence of characters, the same text.
  const swapped = 'ภาษาญี่ปุ่น'.replace('ุ่', 'ุ่');
  expect(swapped).not.toBe('ภาษาญี่ปุ่น');
  const facts = choice({ setting: 'secondary', subject: swapped, teachesForeignLanguage: true });
  expect(checkSubject(facts).status).toBe('met');
  for (const subject of [' คณิตศาสตร์', 'คณิตศาสตร์\u200b', 'วิทยาศาสตร์ และเทคโนโลยี', 'เเนะแนวการศึกษา']) {
    expect(leafAt(checkSubject(choice({ subject })), listed).status).toBe('met');
  }
});

describe('what it rests on', () => {
  test('a list, a list read as derived, consent', () => {
    const citesAt = (changes: Partial<SubjectChoice>, id: string): readonly string[] =>
      leafAt(checkSubject(choice(changes)), id).cites.map(({ clause, standing }) => `${clause} ${standing}`);
    expect(citesAt({}, listed)).toEqual(['subjects text']);
    expect(citesAt({ subject: 'ดนตรี' }, listed)).toEqual(['subjects derived']);
    expect(citesAt({ subject: 'ดาราศาสตร์' }, consent)).toEqual(['other subjects text']);
    expect(citesAt({ subject: 'ภาษาอังกฤษ' }, area)).toEqual(['subjects derived']);
  });
});

describe('bad input', () => {
  test.each<readonly [unknown, readonly string[]]>([
    [{ ...choice(), on: '2567-11-04' }, ['on buddhist-year → 2024-11-04']],
    [{ ...choice(), subject: '' }, ['subject missing']],
    [{ ...choice(), subject: ['ภาษาไทย'] }, ['subject wrong-type']],
    [{ ...choice(), setting: 'primry' }, ['setting unknown-name → primary']],
    [{ ...choice(), teachesForeignLanguage: 'no' }, ['teachesForeignLanguage wrong-type']],
    [{ ...choice(), consnt: true }, ['consnt unknown-property → consent']],
    [{ ...choice(), consent: null }, ['consent wrong-type']],
    [{}, ['on missing', 'subject missing']],
    [null, ['wrong-type']],
  ])('%j', (facts, issues) => {
    expect(refusal(() => checkSubject(facts as never))).toEqual(['invalid-facts', ...issues]);
    const parsed = parseSubjectChoice(facts);
    expect(parsed.ok ? [] : inShort(parsed.issues)).toEqual(issues);
  });
});
