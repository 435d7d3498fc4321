/** Choices of a subject: mostly from the lists of rulebook §13, in every kind of school. */
import * as fc from 'fast-check';
import type { SubjectChoice } from '../../../src/index';
import { earlyChildhood, primary, secondary, specialEducation } from '../../model/procedure/subject';
import { dayBetween } from '../days';
import { known, weighted } from '../mood';

const settings = ['early-childhood', 'primary', 'secondary', 'special-needs', 'welfare', 'other-agency'] as const;
const flag = fc.constantFrom(true, false, undefined);

const names = [...new Set([...primary, ...secondary, earlyChildhood, specialEducation])];

/** A name as people type and paste it: it looks the same, and is. */
const sameLooks: readonly ((name: string) => string)[] = [
  (name) => `สาขา${name}`,
  (name) => ` สาขา ${name}\u200b`,
  (name) => name.replaceAll(' ', ''),
  (name) => name.replaceAll('แ', 'เเ'),
  (name) => name.replaceAll('ำ', '\u0e4d\u0e32'),
  (name) => name.replaceAll(/([ัิีึืุู])([่้๊๋])/gu, '$2$1'),
  (name) => name.replaceAll(/[่้]/gu, '$&$&'),
];
/** One that only resembles it: outside the lists. */
const otherNames: readonly ((name: string) => string)[] = [
  (name) => name.slice(1),
  (name) => `${name}ๆ`,
  (name) => `สาขาสาขา${name}`,
  (name) => `วิชา${name}`,
];

function varied(ways: readonly ((name: string) => string)[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...names), fc.constantFrom(...ways)).map(([name, write]) => write(name));
}

export const subjectChoices: fc.Arbitrary<SubjectChoice> = fc
  .record({
    on: weighted([1, fc.constantFrom('2022-10-30', '2022-10-31')], [6, dayBetween(2022, 2030)]),
    subject: weighted(
      [6, fc.constantFrom(...names)],
      [3, varied(sameLooks)],
      [1, varied(otherNames)],
      [1, fc.constantFrom('ดาราศาสตร์', 'ภาษาเกาหลี', 'คณิต', 'toString', '__proto__')],
      [1, fc.string({ minLength: 1, unit: 'grapheme' })],
    ),
    setting: weighted([6, fc.constantFrom(...settings)], [1, fc.constant(undefined)]),
    teachesForeignLanguage: flag,
    inSpecialEducationBureau: flag,
    teachesOrdinaryChildren: flag,
    consent: flag,
  })
  .map((facts) => known<SubjectChoice>(facts));
