/**
 * One language test against the floor of level B2: ประกาศคุรุสภา on the comparison of language tests.
 *
 * Where a test scores several parts, all are asked. Levels above B2 and other tests were not read: unknown. Rulebook
 * §3.1.
 */
import type { LanguageTestResult, LanguageTestScores, partsOfTests, ScoredTest } from '../facts/language-test';
import { allOf } from '../finding/at-least';
import type { Finding, Leaf, Unit } from '../finding/finding';
import type { Shown } from '../finding/leaf';
import { met, unmet, unsettled, unstated } from '../finding/leaf';
import { languageScoresNotRead, languageTests } from '../law/clauses';
import type { Law } from '../law/in-force';
import type { Dated, ParamId } from '../law/types';
import { measure } from '../value/exact';
import { outsideValidity } from './unsettled';

type Part = keyof LanguageTestScores;
type PartOf<T extends ScoredTest> = (typeof partsOfTests)[T][number];

/** The value of the law that each part of each test must reach. */
const floors: { readonly [T in ScoredTest]: Readonly<Record<PartOf<T>, ParamId & `languageTest.b2.${T}.${string}`>> } =
  {
    'toefl-ibt': { total: 'languageTest.b2.toefl-ibt.total' },
    toeic: {
      listeningReading: 'languageTest.b2.toeic.listeningReading',
      speaking: 'languageTest.b2.toeic.speaking',
      writing: 'languageTest.b2.toeic.writing',
    },
    ielts: { total: 'languageTest.b2.ielts.total' },
    'cu-tep': { total: 'languageTest.b2.cu-tep.total', speaking: 'languageTest.b2.cu-tep.speaking' },
    'tu-get-cbt': { total: 'languageTest.b2.tu-get-cbt.total' },
    'cambridge-b2-first': { passed: 'languageTest.b2.cambridge-b2-first.result' },
    hsk: { level: 'languageTest.b2.hsk.level' },
    pte: { level: 'languageTest.b2.pte.level' },
    'iesol-communicator': { passed: 'languageTest.b2.iesol-communicator.result' },
  };

const everyFloor: readonly ParamId[] = Object.values(floors).flatMap((parts) => Object.values<ParamId>(parts));

/** The leaf of each part, and what its score counts. */
const leaves: Readonly<Record<Part, { readonly name: string; readonly unit?: Unit }>> = {
  total: { name: 'total', unit: 'point' },
  listeningReading: { name: 'listening-reading', unit: 'point' },
  speaking: { name: 'speaking', unit: 'point' },
  writing: { name: 'writing', unit: 'point' },
  level: { name: 'level', unit: 'level' },
  passed: { name: 'result' },
};

/** A test is passed or not; a score is compared unrounded. Levels are ranks, so nothing is missing to one in numbers. */
function judged(id: string, given: number | boolean, { value, cites }: Dated, shown: Shown): Leaf {
  if (typeof given === 'boolean' || typeof value === 'string') return (given === true ? met : unmet)(id, cites, shown);
  const { reached, gap } = measure([given], [], value);
  if (reached) return met(id, cites, shown);
  return unmet(id, cites, shown.unit === 'level' ? shown : { ...shown, gap });
}

function part(id: string, name: Part, given: number | boolean | undefined, floor: ParamId, law: Law): Leaf {
  const { unit } = leaves[name];
  const counted = unit === undefined ? {} : { unit };
  const stated = given === undefined ? {} : { actual: given, ...counted };
  const dated = law.values[floor];
  if (dated === undefined) return outsideValidity(id, law, [floor], stated);
  const required = typeof dated.value === 'number' ? dated.value : true;
  if (given === undefined) return unstated(id, dated.cites, [`scores.${name}`], { required, ...counted });
  return judged(id, given, dated, { ...stated, required });
}

/** All parts that the test scores; one leaf for a test that was not read. */
export function languageTest(id: string, { test, scores }: LanguageTestResult, law: Law): Finding {
  if (test === 'other') {
    const isInForce = everyFloor.some((floor) => law.values[floor] !== undefined);
    return isInForce ? unsettled(id, languageScoresNotRead, 'not-encoded') : outsideValidity(id, law, everyFloor);
  }
  const parts = Object.entries<ParamId>(floors[test]) as readonly (readonly [Part, ParamId])[];
  return allOf(
    id,
    parts.map(([name, floor]) => part(`${id}.${leaves[name].name}`, name, scores[name], floor, law)),
    languageTests,
  );
}

/** Whether a result that reaches B2 is above it: the scores of higher levels were not read. */
export function aboveB2(id: string): Leaf {
  return unsettled(id, languageScoresNotRead, 'not-encoded');
}
