import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { SubjectChoice } from '../../../src/index';
import { ask, at, checkSubject, parseSubjectChoice, subjects } from '../../../src/index';
import { explain, label } from '../../../src/text';
import { subjectChoices } from '../../arbitraries/procedure/subjects';
import { leavesOf, partsOf, statusesOf, statusFromLeaves } from '../parts';

const runs = { numRuns: 500 };
const optional = [
  'setting',
  'teachesForeignLanguage',
  'inSpecialEducationBureau',
  'teachesOrdinaryChildren',
  'consent',
] as const satisfies readonly (keyof SubjectChoice)[];

function without(choice: SubjectChoice, fact: keyof SubjectChoice): SubjectChoice {
  return Object.fromEntries(Object.entries(choice).filter(([name]) => name !== fact)) as unknown as SubjectChoice;
}

describe('the subject', () => {
  test.prop([subjectChoices], runs)('is never turned round by leaving a fact out, in any part', (choice) => {
    const whole = statusesOf(checkSubject(choice));
    for (const fact of optional) {
      for (const [id, status] of Object.entries(statusesOf(checkSubject(without(choice, fact))))) {
        if (status !== 'unknown') expect([id, whole[id]]).toEqual([id, status]);
      }
    }
  });

  test.prop([subjectChoices], runs)('asks only for what is not stated', (choice) => {
    for (const path of ask(checkSubject(choice))) expect(choice).not.toHaveProperty(path);
  });

  test.prop([subjectChoices], runs)('asks for nothing where everything is stated', (choice) => {
    const all = {
      setting: 'primary',
      teachesForeignLanguage: false,
      inSpecialEducationBureau: false,
      teachesOrdinaryChildren: false,
      consent: false,
      ...choice,
    } as const;
    expect(ask(checkSubject(all))).toEqual([]);
  });

  test.prop([subjectChoices], runs)('is allowed with consent in every school of the letter', (choice) => {
    if (choice.setting === undefined || choice.setting === 'other-agency' || choice.on < '2022-10-31') return;
    expect(at(checkSubject({ ...choice, consent: true }), 'subject.allowed')?.status).toBe('met');
  });

  test.prop([subjectChoices], runs)(
    'is never met both with and without teaching in the foreign-language area',
    (choice) => {
      const both = [true, false].map((teachesForeignLanguage) => checkSubject({ ...choice, teachesForeignLanguage }));
      expect(both.filter(({ status }) => status === 'met').length).toBeLessThan(2);
    },
  );

  test.prop([fc.string({ minLength: 1 })], runs)('is on no list under a name that is not printed there', (subject) => {
    if (subjects.some(({ name }) => name === subject.normalize('NFC'))) return;
    for (const setting of ['early-childhood', 'primary', 'secondary', 'special-needs', 'welfare'] as const) {
      const finding = checkSubject({ on: '2024-11-04', subject, setting });
      expect(at(finding, 'subject.allowed.listed')?.status).toBe('unmet');
    }
  });
});

describe('every finding of a subject', () => {
  test.prop([subjectChoices], runs)('is frozen, cites on every leaf, and comes back from JSON as it was', (choice) => {
    const finding = checkSubject(choice);
    expect(partsOf(finding).every(Object.isFrozen)).toBe(true);
    for (const { cites, status, reason, missing } of leavesOf(finding)) {
      expect(cites.length).toBeGreaterThan(0);
      expect(status === 'unknown').toBe(reason !== undefined);
      expect(missing.length > 0).toBe(reason === 'missing-facts');
    }
    expect(JSON.parse(JSON.stringify(finding))).toStrictEqual(finding);
    expect(finding.status).toBe(statusFromLeaves(finding, ({ status }) => status));
  });

  test.prop([subjectChoices], runs)('has a name and a text in both languages, with the subject as it is', (choice) => {
    const finding = checkSubject(choice);
    for (const language of ['th', 'en'] as const) {
      for (const { id } of partsOf(finding)) expect(label(id, language)).not.toBe('');
      const told = explain(finding, language);
      expect(told.replaceAll(choice.subject, '')).not.toMatch(/undefined|\[object|NaN|ข้อมูล [a-z]|The fact/u);
    }
  });

  test.prop([subjectChoices], runs)('is the same for facts that were read before', (choice) => {
    const parsed = parseSubjectChoice(JSON.parse(JSON.stringify(choice)));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    expect(checkSubject(parsed.value)).toStrictEqual(checkSubject(choice));
  });
});
