/** Choices of a subject: mostly from the lists of rulebook §13, in every kind of school. */
import * as fc from 'fast-check';
import type { SubjectChoice } from '../../../src/index';
import { subjects } from '../../../src/index';
import { dayBetween } from '../days';
import { known, weighted } from '../mood';

const settings = ['early-childhood', 'primary', 'secondary', 'special-needs', 'welfare', 'other-agency'] as const;
const flag = fc.constantFrom(true, false, undefined);

export const subjectChoices: fc.Arbitrary<SubjectChoice> = fc
  .record({
    on: weighted([1, fc.constantFrom('2022-10-30', '2022-10-31')], [6, dayBetween(2022, 2030)]),
    subject: weighted(
      [6, fc.constantFrom(...new Set(subjects.map(({ name }) => name)))],
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
