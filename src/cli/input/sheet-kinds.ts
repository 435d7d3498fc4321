/** What `sheet` takes for the items of a file: score sheets, or evaluations and applications whose members gave levels. */
import type { Case } from '../../facts/case';
import type { Parsed } from '../../error/parsed';
import type { SheetFacts } from '../../facts/sheet';
import { isoOf, lastDayOfFiscalYear, parseCase, parseSheet, sheetHeadings } from '../library';
import type { Kind } from './corpus';
import type { Json, Named } from './office-kinds';
import { isJson, named } from './office-kinds';

/** Whose sheet it is, where an item has several. */
export interface SheetOf {
  readonly member: 1 | 2 | 3;
  readonly of: 'teaching' | 'outcomes' | { readonly fiscalYear: number };
}

/** A sheet of an item. */
export interface ItemSheet {
  readonly facts: SheetFacts;
  readonly whose?: SheetOf;
}

const members = [1, 2, 3] as const;

function ofEvaluation({ evaluation }: Case): readonly ItemSheet[] {
  if (evaluation === undefined) return [];
  const { standing, decidedOn: on } = evaluation;
  return members.flatMap((member) =>
    (['teaching', 'outcomes'] as const).flatMap((domain): readonly ItemSheet[] => {
      const levels = evaluation.members[member - 1]?.[domain];
      return typeof levels === 'object'
        ? [{ facts: { domain, levels, standing, on }, whose: { member, of: domain } }]
        : [];
    }),
  );
}

/** The last day of a fiscal year, by whose law its round is judged. */
function lastDayOf(fiscalYear: number): string {
  return isoOf(lastDayOfFiscalYear(fiscalYear));
}

function ofRounds({ application }: Case): readonly ItemSheet[] {
  return (application?.agreements ?? []).flatMap(({ fiscalYear, members: scores }) =>
    members.flatMap((member): readonly ItemSheet[] => {
      const score = scores?.[member - 1];
      return typeof score === 'object' && score !== null && 'levels' in score
        ? [{ facts: { score, on: lastDayOf(fiscalYear) }, whose: { member, of: { fiscalYear } } }]
        : [];
    }),
  );
}

/** The sheets of a case; a case without a single one is no item of `sheet`. */
function sheetsOf(json: unknown): Parsed<Named<readonly ItemSheet[]>> {
  const parsed = parseCase(json);
  if (!parsed.ok) return parsed;
  const sheets = [...ofEvaluation(parsed.value), ...ofRounds(parsed.value)];
  if (sheets.length > 0) return { ok: true, value: { id: parsed.value.id, facts: sheets } };
  const message = 'expected levels of a form, found none';
  return { ok: false, issues: [{ path: 'members', code: 'missing', message }] };
}

/** What a score of PA 2 is stated by; a row of a table has it in columns of their own. */
const SCORE = ['levels', 'method', 'quantitative', 'qualitative', 'part1', 'part2'] as const;

function scoreIn(json: Json): unknown {
  const parts = SCORE.flatMap((name) => (json[name] === undefined ? [] : [[name, json[name]] as const]));
  return parts.length === 0 ? json['total'] : Object.fromEntries(parts);
}

/** A row of a table, one sheet each, as the facts of the sheet. */
function sheetOfRow(json: Json): Json {
  const { domain, printed, application, evaluation, id } = json;
  const on = json['on'] ?? (isJson(evaluation) ? evaluation['decidedOn'] : undefined);
  const stated = isJson(application) ? application['standing'] : undefined;
  const common = Object.entries({ id, on, printed }).filter(([, value]) => value !== undefined);
  const standing = stated === undefined ? {} : { standing: stated };
  const own = domain === 'agreement' ? { score: scoreIn(json) } : { domain, levels: json['levels'], ...standing };
  return { ...own, ...Object.fromEntries(common) };
}

/** Whether an item states one sheet in the columns of a row. */
function isRow(json: Json): boolean {
  if (json['domain'] === 'agreement') return true;
  return ('application' in json || 'evaluation' in json) && ['domain', 'total', ...SCORE].some((name) => name in json);
}

/** The sheets of one item. */
export const sheeted: Kind<Named<readonly ItemSheet[]>> = {
  plain: (json) => ('decidedOn' in json ? 'evaluation' : undefined),
  parse: (json) => {
    const isCase = isJson(json) && ('evaluation' in json || 'application' in json);
    if (isCase && !isRow(json)) return sheetsOf(json);
    return named(isJson(json) && isRow(json) ? sheetOfRow(json) : json, (facts) => {
      const parsed = parseSheet(facts);
      return parsed.ok ? { ok: true, value: [{ facts: parsed.value }] } : parsed;
    });
  },
  isFiled: true,
  headings: sheetHeadings,
  needed: [],
};
