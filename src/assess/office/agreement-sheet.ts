/** The sheet of one agreement round, by one member: form PA 2, แบบประเมินผลการพัฒนางานตามข้อตกลง. Rulebook §§4.1 and 17. */
import { dayOf } from '../../calendar/day';
import type { AgreementLevels, AgreementScore } from '../../facts/application';
import { agreementScores, agreementSheetOptions } from '../../facts/reading/readers';
import type { AgreementSheetOptions } from '../../facts/sheet';
import type { Law } from '../../law/in-force';
import { lawOn } from '../../law/in-force';
import { requireRegulation } from '../../law/known';
import { agreementIndicators } from '../../law/office/agreement-indicators';
import { regulation as shipped } from '../../law/regulation';
import { together } from '../../law/together';
import type { ParamId, Regulation } from '../../law/types';
import { askedAlone } from '../../rules/asked';
import { compared } from '../../rules/compared';
import { measureLevels, measurePlain, pointsOf } from '../../rules/sheet';
import { outsideValidity } from '../../rules/unsettled';
import { deepFreeze } from '../../value/deep-freeze';
import { sum } from '../../value/exact';
import { formPoints } from '../score';
import type { Sheet, SheetRow } from './sheet';
import { printedBeside } from './sheet';

const challenge = ['method', 'quantitative', 'qualitative'] as const;
const pointNames = ['indicator', ...challenge] as const;
const reads: readonly ParamId[] = [
  'agreement.passMark',
  ...pointNames.map((name) => `agreement.points.${name}` as const),
];

/** Points a level: of an indicator, and of the three of the challenge. */
function pointsFor(law: Law): readonly number[] {
  return pointsOf(law)?.each ?? formPoints();
}

function rowsOf(levels: AgreementLevels, [indicator = 0, ...others]: readonly number[]): readonly SheetRow[] {
  return [
    ...agreementIndicators.map(({ code }, index) => {
      const level = levels.levels[index] ?? 0;
      return { code, level, weighted: sum([level], indicator) };
    }),
    ...challenge.map((code, index) => ({ code, level: levels[code], weighted: sum([levels[code]], others[index]) })),
  ];
}

function partsOf(score: AgreementScore, rows: readonly SheetRow[]): Sheet['parts'] {
  if (typeof score === 'number') return undefined;
  if ('part1' in score) return { part1: score.part1, part2: score.part2 };
  const ofRows = (some: readonly SheetRow[]): number => sum(some.map(({ weighted }) => weighted));
  return { part1: ofRows(rows.slice(0, -challenge.length)), part2: ofRows(rows.slice(-challenge.length)) };
}

/**
 * One member's sheet of an agreement round (form PA 2) worked out row by row: 15 indicators, then method, quantitative and
 * qualitative outcome of the challenge (ประเด็นท้าทาย), each level with its points; the two parts, the total, the mark, and
 * whether the total reaches it. A score given as two parts or as a total has no rows. A total on paper that is not that of
 * the rows is said to disagree.
 *
 * @param score - a total 0–100, the two parts, or the levels, each whole 1–4
 * @param options - a day of the round, and `printed`: the total on paper in points, 0 or more
 * @param regulation - the law; as shipped unless another is given
 * @returns the sheet, deeply frozen; points exact
 * @throws `invalid-facts` with every issue, `invalid-regulation`
 * @example
 * ```ts
 * const sheet = agreementSheet({ part1: 57, part2: 35 }, { on: '2022-09-30', printed: 92 });
 * [sheet.rows.length, sheet.total, sheet.printed?.agrees]; // [0, 92, true]
 * ```
 */
export function agreementSheet(
  score: AgreementScore,
  options: AgreementSheetOptions,
  regulation: Regulation = shipped,
): Sheet {
  const given = agreementScores.require({ score }).score;
  const { on, printed } = agreementSheetOptions.require(options);
  const law = lawOn(requireRegulation(regulation), dayOf(on));
  const mark = law.values['agreement.passMark'];
  const points = pointsOf(law);
  const hasLevels = typeof given === 'object' && 'levels' in given;

  const rows = hasLevels ? rowsOf(given, pointsFor(law)) : [];
  const parts = partsOf(given, rows);
  const reached = hasLevels
    ? measureLevels(given, { each: pointsFor(law), cites: [] }, mark?.value ?? 0)
    : measurePlain(given, mark?.value ?? 0);
  const isKnown = mark !== undefined && (points !== undefined || !hasLevels);
  return deepFreeze({
    rows,
    total: reached.total,
    ...(mark === undefined ? {} : { mark: mark.value }),
    ...printedBeside(reached.total, printed),
    ...(parts === undefined ? {} : { parts }),
    finding: isKnown
      ? compared(
          'sheet.agreement',
          hasLevels ? together(mark.cites, points?.cites) : mark.cites,
          reached,
          mark.value,
          'point',
          askedAlone,
          law.day,
        )
      : outsideValidity('sheet.agreement', law, hasLevels ? reads : ['agreement.passMark']),
  });
}
