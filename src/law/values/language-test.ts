/**
 * The scores of language tests that reach level B2: ประกาศคุรุสภา on the comparison of language tests. Rulebook §3.1.
 *
 * Only the floor of B2 is known, from a secondary source; scores of other levels and other tests are not known.
 */
import type { Unit } from '../../finding/finding';
import type { Cites, Parameter } from '../shape';
import { cite } from '../cite';
import { languageTests } from '../clauses';
import { amount, count, name } from './parameter';

const from = '2023-04-20';
const cites: Cites = [
  cite(
    'khurusapha-2566',
    'scores',
    'reported',
    'secondary',
    'the announcement itself was not read; the floor of B2 only',
  ),
];

const SCORE = 10_000;

function score(value: number, unit: Unit = 'point'): Parameter<number> {
  const frame = { opens: languageTests, chosenBy: 'given' as const, values: [{ value, from, cites }] };
  return unit === 'level' ? count(unit, 'stricter', SCORE, frame) : amount(unit, 'stricter', SCORE, frame);
}

/** A test of one level: passed or not. */
function pass(): Parameter<'passed'> {
  return name('none', 'neutral', ['passed'] as const, {
    opens: languageTests,
    chosenBy: 'given',
    values: [{ value: 'passed', from, cites }],
  });
}

export const languageTest = {
  'languageTest.b2.toefl-ibt.total': score(72),
  'languageTest.b2.toeic.listeningReading': score(785),
  'languageTest.b2.toeic.speaking': score(160),
  'languageTest.b2.toeic.writing': score(150),
  'languageTest.b2.ielts.total': score(5.5),
  'languageTest.b2.cu-tep.total': score(70),
  'languageTest.b2.cu-tep.speaking': score(19),
  'languageTest.b2.tu-get-cbt.total': score(71),
  'languageTest.b2.hsk.level': score(4, 'level'),
  'languageTest.b2.pte.level': score(4, 'level'), // Upper Intermediate
  'languageTest.b2.cambridge-b2-first.result': pass(),
  'languageTest.b2.iesol-communicator.result': pass(),
};
