/** What has to come true, in one phrase: rounds of years that follow each other together. */
import type { Need, OneNeed } from '../../explore/plan/types';
import { textInWords, valueInWords } from '../value';
import type { Words } from '../words/words';

/** The numbers of some rounds in order, those that follow each other as a span: `2565, 2567–2569`. */
function spans(numbers: readonly number[], name: (number: number) => string, comma: string): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: { first: number; last: number }[] = [];
  for (const number of sorted) {
    const run = runs.at(-1);
    if (run !== undefined && number === run.last + 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.map(({ first, last }) => (first === last ? name(first) : `${name(first)}–${name(last)}`)).join(comma);
}

function yearOf(path: string): number | undefined {
  const year = /^agreements\[(\d+)\]/u.exec(path)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** Salary rounds one after the other. */
function halfOf(path: string): number | undefined {
  const [, year, half] = /^salaryRounds\[(\d+)\/([12])\]$/u.exec(path) ?? [];
  return year === undefined ? undefined : Number(year) * 2 + Number(half) - 1;
}

function halfName(number: number): string {
  return `${String(Math.floor(number / 2))}/${String((number % 2) + 1)}`;
}

function phraseOf({ path, required, unit }: OneNeed, words: Words): string | undefined {
  const { conditions } = words.plan;
  switch (path) {
    case 'sanctions':
      return conditions.noSanction;
    case 'reports':
      return conditions.reports(required === undefined ? '' : valueInWords(required, unit, words));
    case 'languageTests':
      return conditions.test(Array.isArray(required) ? String(required[0]) : '');
    case 'specialArea':
      return conditions.area;
    case 'degree':
      return conditions.degree;
    case 'degree.usedForFirstAppointment':
      return conditions.degreeUnused;
    case 'nqf8':
      return conditions.nqf8;
    case 'teachesForeignLanguage':
      return conditions.teachesLanguage(required === true);
    default:
      return undefined;
  }
}

function atoms(needs: readonly Need[]): readonly OneNeed[] {
  return needs.flatMap((need) => ('anyOf' in need ? atoms(need.anyOf) : [need]));
}

/** The phrases of some needs, rounds first. */
function phrases(needs: readonly OneNeed[], words: Words): readonly string[] {
  const { conditions } = words.plan;
  const years = needs.flatMap(({ path = '' }) => yearOf(path) ?? []);
  const halves = needs.flatMap(({ path = '' }) => halfOf(path) ?? []);
  const level = needs.find(({ path = '' }) => halfOf(path) !== undefined)?.required;
  return [
    ...(years.length === 0 ? [] : [conditions.rounds(spans(years, String, words.comma))]),
    ...(halves.length === 0
      ? []
      : [
          conditions.salaryRounds(
            typeof level === 'string' ? textInWords(level, words) : '',
            spans(halves, halfName, words.comma),
          ),
        ]),
    ...needs.flatMap((need) => phraseOf(need, words) ?? []),
  ];
}

/** Whether these are grounds for a reduction, of which the law knows what they are called together. */
function areGrounds(needs: readonly OneNeed[]): boolean {
  return needs.length > 1 && needs.every(({ part }) => part.includes('.reduction.ground.'));
}

/** All that has to come true but the passing of time; empty where there is nothing. */
export function conditionsInWords(needs: readonly Need[], words: Words): string {
  const { all, any, conditions } = words.plan;
  const each = needs.flatMap((need) => ('anyOf' in need || need.kind === 'wait' ? [] : [need]));
  const either = needs.flatMap((need) => {
    if (!('anyOf' in need)) return [];
    const of = atoms(need.anyOf);
    return areGrounds(of) ? [conditions.ground] : [any([...new Set(phrases(of, words))])];
  });
  return all([...new Set([...phrases(each, words), ...either])]);
}
