/** A finding in words. Nothing is decided here: every word comes from the finding, through its folds. */
import type { MemberSheet } from '../assess/office/member-sheets';
import { readable } from '../error/readable';
import { ask } from '../finding/ask';
import { openQuestions } from '../finding/cites';
import type { Citation, Finding, Leaf } from '../finding/finding';
import { requireFinding } from '../finding/require-finding';
import { why } from '../finding/why';
import { clauseInWords, keyOf, noteInWords, referenceInWords, shortName } from './citation';
import { factInWords } from './fact';
import type { Block, ListItem, Verdict } from './blocks';
import { listUnder, plainItems } from './blocks';
import type { TextFormat, TextLanguage, TextOptions } from './language';
import { formatOf, wordsOf } from './language';
import { mannerOf, nameOf } from './naming';
import type { Line } from './outline';
import { allLines, lineInWords, outline, withCitations } from './outline';
import { restsOnSupposed } from './advice/supposed';
import type { Words } from './words/words';
import { blocksOfMemberSheets } from './office/sheet';
import { requireBlocks } from './require-blocks';
import { written } from './write';

function statusOfPart(finding: Finding, id: string): Finding['status'] | undefined {
  return finding.kind === 'group' ? finding.of.find((part) => part.id === id)?.status : undefined;
}

/** The verdict, in one sentence. */
function verdictIn(finding: Finding, missing: readonly string[], words: Words): Verdict {
  const { id, status } = finding;
  const standard = statusOfPart(finding, 'eligibility.standard');
  const reduced = statusOfPart(finding, 'eligibility.reduced');
  const lack = status === 'unknown' ? words.lack[missing.length > 0 ? 'facts' : 'law'] : '';
  const text =
    id === 'eligibility' && standard !== undefined && reduced !== undefined
      ? words.eligibility(status, standard, reduced, lack)
      : words.verdict(nameOf(id, words), words.verdicts[mannerOf(id)][status], lack);
  return restsOnSupposed(finding)
    ? { kind: 'verdict', text: `${words.supposed.mark} ${text}` }
    : { kind: 'verdict', status, text };
}

function itemOf(line: Line, words: Words): ListItem {
  const items = line.lines.map((each) => itemOf(each, words));
  const text = lineInWords(line, words);
  const marked = line.isSupposed ? { text: `${words.supposed.mark} ${text}` } : { status: line.status, text };
  return { ...marked, ...(items.length === 0 ? {} : { items }) };
}

/** The lines that decide: of a whole those under it, of a part that is one line that line without its name again. */
function reasons(line: Line): readonly Line[] {
  return (line.lines.length > 0 ? line.lines : [{ ...line, name: '' }]).map((each) => withCitations(each));
}

/** A leaf that no fact can settle names what is not known itself, so nothing of it is left to confirm. */
function isSettledByFacts({ reason }: Leaf): boolean {
  return reason === undefined || reason === 'missing-facts';
}

function openFor(finding: Finding): readonly Citation[] {
  const rested = new Set(
    why(finding)
      .filter(isSettledByFacts)
      .flatMap(({ cites }) => cites.map(keyOf)),
  );
  return openQuestions(finding).filter((citation) => rested.has(keyOf(citation)));
}

/** What should be confirmed; two citations that are said in the same words are said once. */
function toConfirm(citations: readonly Citation[], words: Words): readonly string[] {
  return citations.map((citation) => {
    const { instrument, clause, standing } = citation;
    const place = [shortName(instrument, words), ...(clause === undefined ? [] : [clauseInWords(clause, words)])];
    const sure = standing === 'reported' || standing === 'assumption' ? ` (${words.sure[standing]})` : '';
    const note = noteInWords(citation, words);
    return `${place.join(' ')}${sure}${note === undefined ? '' : `${words.colon}${note}`}`;
  });
}

/** The verdict on a finding alone, in one sentence. */
export function verdictOn(finding: Finding, language: TextLanguage): Verdict {
  return verdictIn(finding, ask(finding), wordsOf(language));
}

/** What is to be confirmed, in words, and the instruments that lines and doubts rest on, each once. */
function backing(
  lines: readonly Line[],
  open: readonly Citation[],
  words: Words,
): readonly [readonly string[], readonly string[]] {
  const cited = [...lines.flatMap(allLines).flatMap(({ cites }) => cites), ...open];
  return [toConfirm(open, words), [...new Set(cited.map(({ instrument }) => instrument))]];
}

/** What is to be confirmed before a finding is used, as a list; and the instruments that it rests on, in small type. */
export function backingInBrief(finding: Finding, language: TextLanguage): readonly Block[] {
  const words = wordsOf(language);
  const [open, references] = backing(reasons(outline(finding, words)), openFor(finding), words);
  const small = (text: string): Block => ({ kind: 'note', text: `${words.headings.references}${words.colon}${text}` });
  return [
    ...listUnder(words.headings.open, plainItems(open)),
    ...(references.length === 0 ? [] : [small(references.map((each) => shortName(each, words)).join(words.comma))]),
  ];
}

/** What `explain` writes, before it is written. */
export function blocksOf(finding: Finding, language: TextLanguage): readonly Block[] {
  const words = wordsOf(language);
  const missing = ask(finding);
  const lines = reasons(outline(finding, words));
  const [open, instruments] = backing(lines, openFor(finding), words);
  const facts = missing.map((path) => factInWords(path, words));
  const { headings } = words;
  const isSettledInPart = lines.flatMap(allLines).some(({ status }) => status !== 'unknown');
  const heading = finding.status === 'unknown' && isSettledInPart ? 'unknownAndSettled' : finding.status;
  return [
    verdictIn(finding, missing, words),
    ...listUnder(
      headings[heading],
      lines.map((line) => itemOf(line, words)),
    ),
    ...listUnder(
      headings.ask,
      plainItems(finding.status === 'unknown' && facts.length === 0 ? [words.nothingToAsk] : facts),
    ),
    ...listUnder(headings.open, plainItems(open)),
    ...listUnder(
      headings.references,
      plainItems(instruments.map((instrument) => referenceInWords(instrument, language, words))),
    ),
  ];
}

/** How a finding is told. */
export interface ExplainOptions extends TextOptions {
  /** The sheets that members gave as levels, as `memberSheets` gives them: their rows are told too. */
  readonly sheets?: readonly MemberSheet[];
}

/** What `explain` writes, with the rows of sheets after what decides it. */
export function blocksWith(finding: Finding, sheets: readonly MemberSheet[], language: TextLanguage): readonly Block[] {
  const [verdict, reasons, ...others] = blocksOf(finding, language);
  const rows = blocksOfMemberSheets(sheets, language, wordsOf(language));
  return [verdict, reasons, ...rows, ...others].filter((block) => block !== undefined);
}

/** The format, and the blocks of sheets, which are looked at as nothing of this library has seen them. */
function toldIn(
  finding: Finding,
  language: TextLanguage,
  options: ExplainOptions,
): readonly [TextFormat, readonly Block[]] {
  return readable('options', () => {
    if (typeof options !== 'object' || (options as unknown) === null) return [formatOf(options), []];
    const { sheets = [], ...others } = options;
    return [formatOf(others), requireBlocks(blocksWith(finding, sheets, language))];
  });
}

/**
 * A finding in words: the verdict in one sentence; what decides it, each part with what there is, what is required, what
 * is missing and the clause; what to ask where it is unknown; what should be confirmed because the letter itself was
 * not read or says nothing; and the instruments in full. `unknown` never reads as failing.
 *
 * @param finding - a finding of any function of this library, the whole or a part
 * @param language - `th` or `en`
 * @param options - `format`: `text` for a terminal (the default) `markdown`, or `html`: a piece of a page; `sheets`: those
 * of the members, whose rows are told too
 * @returns the text, without a line break at its end
 * @throws `invalid-facts` when the finding is none, and at `language`, `options` or `options.format`
 * @example
 * ```ts
 * explain(assessWorkload({ setting: 'primary', teaching: 11.5, total: 25 }, '2024-01-15'), 'en');
 * // ✗ Workload: not complete
 * //
 * // What stands against it
 * //   ✗ Timetabled teaching: 11.5 hours a week; at least 12 hours a week required; short by 0.5 hours a week [ว 21/2564 primary]
 * //   ✓ Already fulfilled: Total workload
 * // …
 * ```
 */
export function explain(finding: Finding, language: TextLanguage, options: ExplainOptions = {}): string {
  requireFinding(finding);
  wordsOf(language);
  const [format, blocks] = toldIn(finding, language, options);
  return written(blocks, format, language);
}
