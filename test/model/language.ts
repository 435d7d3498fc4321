/** Rulebook §3.1 Foreign language: above B1, or above B2 for a foreign-language teacher; at most two years old. */
import { addYears } from './days';
import type { Cefr, LanguageTest, Status } from './facts';

const scale: readonly Cefr[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

function isAbove(level: Cefr, floor: Cefr): boolean {
  return scale.indexOf(level) > scale.indexOf(floor);
}

function oneFulfils(tests: readonly LanguageTest[], filedOn: string, floor: Cefr): boolean {
  return tests.some(
    (test) => isAbove(test.cefr, floor) && test.testedOn <= filedOn && addYears(test.testedOn, 2) >= filedOn,
  );
}

export function languageStatus(
  tests: readonly LanguageTest[] | undefined,
  teachesForeignLanguage: boolean | undefined,
  filedOn: string,
): Status {
  if (tests === undefined) return 'unknown';
  const asOther = oneFulfils(tests, filedOn, 'B1');
  const asLanguageTeacher = oneFulfils(tests, filedOn, 'B2');
  if (teachesForeignLanguage === false) return asOther ? 'met' : 'unmet';
  if (teachesForeignLanguage === true) return asLanguageTeacher ? 'met' : 'unmet';
  if (asOther && asLanguageTeacher) return 'met';
  if (!asOther && !asLanguageTeacher) return 'unmet';
  return 'unknown';
}
