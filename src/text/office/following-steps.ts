/** What the law provides next, in words. */
import { readable } from '../../error/readable';
import type { Citation } from '../../finding/finding';
import type { BodyName, FollowingStep, StepName } from '../../law/following-steps';
import { isFullList } from '../../value/full-list';
import { inLine, referenceInWords } from '../citation';
import type { Block, ListItem } from '../blocks';
import { listUnder, plainItems } from '../blocks';
import type { TextLanguage, TextOptions } from '../language';
import { formatOf, refusal, wordsOf } from '../language';
import { nameOf } from '../naming';
import type { Words } from '../words/words';
import { written } from '../write';

function isCitation(value: unknown): value is Citation {
  if (typeof value !== 'object' || value === null || !('instrument' in value)) return false;
  return typeof value.instrument === 'string' && (!('clause' in value) || typeof value.clause === 'string');
}

/** Copies, so that what was checked is what is written. */
function citationsOf(value: unknown, path: string): FollowingStep['cites'] {
  const [first, ...others] = isFullList(value) ? value.map((each: unknown) => ({ ...Object(each) }) as unknown) : [];
  if (!isCitation(first) || !others.every(isCitation)) throw refusal(path, 'wrong-type', 'expected citations');
  return [first, ...others];
}

function entryOf(value: unknown, path: string, { following }: Words): FollowingStep {
  if (typeof value !== 'object' || value === null || !('of' in value) || !('step' in value) || !('cites' in value)) {
    throw refusal(path, 'wrong-type', 'expected a step of whatFollows');
  }
  const { of, step, cites } = value;
  const by = 'by' in value ? value.by : undefined;
  if (typeof of !== 'string') throw refusal(`${path}.of`, 'wrong-type', 'expected the id of a part of a finding');
  if (typeof step !== 'string' || !Object.hasOwn(following.steps, step)) {
    throw refusal(`${path}.step`, 'unknown-name', 'expected the name of a step');
  }
  if (by !== undefined && (typeof by !== 'string' || !Object.hasOwn(following.bodies, by))) {
    throw refusal(`${path}.by`, 'unknown-name', 'expected the name of a body');
  }
  const read = citationsOf(cites, `${path}.cites`);
  return { of, step: step as StepName, ...(by === undefined ? {} : { by: by as BodyName }), cites: read };
}

function stepInWords({ step, by, cites }: FollowingStep, index: number, words: Words): ListItem {
  const said = words.following.steps[step](by === undefined ? '' : words.following.bodies[by]);
  const sentence = `${said.slice(0, 1).toUpperCase()}${said.slice(1)}`;
  return { text: `${String(index + 1)}. ${sentence} [${inLine(cites, words)}]` };
}

/**
 * What the law provides next (ขั้นตอนต่อไปตามที่กฎหมายกำหนด) in words: under each part that leads to them, its steps in
 * order, each with who takes it where the law says so, and the clause; then the instruments in full.
 *
 * @param steps - what `whatFollows` gives
 * @param language - `th` or `en`
 * @param options - `format`: `text` for a terminal (the default) `markdown`, or `html`: a piece of a page
 * @returns the text, without a line break at its end; one line where no step follows
 * @throws `invalid-facts` at `steps`, `language`, `options` or `options.format`
 * @example
 * ```ts
 * explainWhatFollows(whatFollows(filing(facts)), 'en');
 * // What the law provides next
 * //
 * // Area office of the application on transfer
 * //   1. The old area office returns the application [1437/2566 from the day of the order]
 * //   2. The applicant files anew at the new area office [1437/2566 from the day of the order]
 * // …
 * ```
 */
export function explainWhatFollows(
  steps: readonly FollowingStep[],
  language: TextLanguage,
  options: TextOptions = {},
): string {
  const words = wordsOf(language);
  const format = formatOf(options);
  const entries = readable('steps', () => {
    if (!isFullList(steps)) throw refusal('steps', 'wrong-type', 'expected the steps of whatFollows');
    return steps.map((step: unknown, index) => entryOf(step, `steps[${String(index)}]`, words));
  });
  return written(blocksOf(entries, language, words), format, language);
}

function blocksOf(entries: readonly FollowingStep[], language: TextLanguage, words: Words): readonly Block[] {
  if (entries.length === 0) return [{ kind: 'verdict', text: words.following.nothing }];
  const instruments = entries.flatMap(({ cites }) => cites.map(({ instrument }) => instrument));
  return [
    { kind: 'verdict', text: words.following.title },
    ...[...new Set(entries.map(({ of }) => of))].flatMap((of) =>
      listUnder(
        nameOf(of, words),
        entries.filter((entry) => entry.of === of).map((entry, index) => stepInWords(entry, index, words)),
      ),
    ),
    ...listUnder(
      words.headings.references,
      plainItems([...new Set(instruments)].map((each) => referenceInWords(each, language, words))),
    ),
  ];
}
