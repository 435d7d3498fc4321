/** The lane of language results: the days on which each is good. Rulebook §3.1. */
import { dayOf, isoOf } from '../../calendar/day';
import type { Application, LanguageTest } from '../../facts/application';
import type { CefrLevel, IsoDate } from '../../facts/names';
import { cefrLevels } from '../../facts/names';
import type { Finding, Leaf } from '../../finding/finding';
import type { Law } from '../../law/in-force';
import { yearsLater } from '../../rules/years-later';
import { byDay, isOfKnownLaw, leafAt, partOf } from './parts';
import type { TimelineLanguage, TimelineTest } from './types';

function testOf(test: LanguageTest, index: number, shown: boolean, isKnown: boolean, law: Law): TimelineTest {
  const { language, cefr, testedOn } = test;
  const result = { index, ...(language === undefined ? {} : { language }), cefr, testedOn };
  const validYears = law.values['reduction.language.validYears'];
  const monthEnd = law.values['reduction.language.monthEnd'];
  if (!(isKnown && validYears && monthEnd)) return { ...result, lastValidDay: null, valid: null, shown };
  const last = yearsLater(dayOf(testedOn), validYears.value, monthEnd);
  return { ...result, lastValidDay: isoOf(last), valid: dayOf(testedOn) <= law.day && law.day <= last, shown };
}

/** As the leaf shows the result that the applicant puts forward; `null` where there is none. */
type ShownTest = readonly [level: CefrLevel, testedOn: IsoDate] | null | undefined;

/** The place of the result that the leaf shows; of several that are alike the first. */
function shownAt(tests: readonly LanguageTest[], { actual }: Leaf): number {
  const shown = actual as ShownTest;
  return tests.findIndex(({ cefr, testedOn }) => cefr === shown?.[0] && testedOn === shown[1]);
}

/** Every result, with the one that the finding shows marked. */
export function languageLane(application: Application, finding: Finding, law: Law): TimelineLanguage {
  const leaf = leafAt(finding, 'eligibility.reduced.reduction.ground.language');
  const tests = application.languageTests ?? [];
  const isKnown = isOfKnownLaw(leaf);
  const shown = shownAt(tests, leaf);
  const lowest = isKnown && Array.isArray(leaf.required) ? (leaf.required[0] as unknown) : undefined;
  return {
    stated: application.languageTests !== undefined,
    known: isKnown && application.languageTests !== undefined,
    parts: [partOf('reduced', leaf)],
    required: cefrLevels.find((level) => level === lowest) ?? null,
    tests: tests
      .map((test, index) => testOf(test, index, index === shown, isKnown, law))
      .sort(byDay(({ testedOn }) => testedOn)),
  };
}
