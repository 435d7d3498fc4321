/** The office's review of an application as a document. */
import type { CheckedItem, Review, ReviewReason } from '../../explore/office/review';
import { reviewItems, signOff } from '../../law/office/review-items';
import type { Finding, Leaf } from '../../finding/finding';
import type { Block, ListItem, Table } from '../blocks';
import { listUnder, plainItems } from '../blocks';
import { verdictOn } from '../explain';
import { factInWords } from '../fact';
import type { TextLanguage } from '../language';
import { leafInWords } from '../leaf-in-words';
import { nameOf } from '../naming';
import type { Words } from '../words/words';
import { differenceInWords } from './difference';

function nameOfItem(item: number, language: TextLanguage): string {
  return reviewItems.find((each) => each.item === item)?.[language] ?? String(item);
}

/** The leaf of a reason, wherever in the review it stands. */
function leafOf({ qualification, subject, filing, items }: Review, id: string): Leaf | undefined {
  const within = (finding: Finding): readonly Leaf[] =>
    finding.kind === 'leaf' ? (finding.id === id ? [finding] : []) : finding.of.flatMap(within);
  const besides = [subject, filing].filter((finding) => finding !== undefined);
  const all = [qualification, ...besides, ...items.map(({ finding }) => finding)];
  return all.flatMap(within)[0];
}

/** What is wrong with a part: its name, what was found, what is required. */
function partInWords(review: Review, id: string, words: Words): string {
  const name = nameOf(id, words);
  const leaf = leafOf(review, id);
  const said = leaf === undefined ? '' : leafInWords(leaf, words);
  return said === '' || said === name ? name : `${name}${words.pause}${said}`;
}

/** Reasons of one kind and item stand together: what is unmet, and what differs. */
function reasonItems(review: Review, language: TextLanguage, words: Words): readonly ListItem[] {
  const said = words.office.review;
  const differences = new Map(review.items.flatMap((each) => each.differences).map((each) => [each.path, each]));
  const inWords = ({ part, path }: ReviewReason): string => {
    const difference = path === undefined ? undefined : differences.get(path);
    if (difference !== undefined) return differenceInWords(difference, language, words);
    return part === undefined ? (path ?? '') : partInWords(review, part, words);
  };
  const groups = new Map<string, string[]>();
  for (const reason of review.reasons) {
    const of = reason.item === undefined ? '' : ` (${String(reason.item)} ${nameOfItem(reason.item, language)})`;
    const title = `${said.kinds[reason.kind]}${of}`;
    groups.set(title, [...(groups.get(title) ?? []), inWords(reason)]);
  }
  return [...groups].map(([text, lines]) => ({ status: 'unmet', text, items: plainItems(lines) }));
}

function rowOf({ item, document, finding, differences }: CheckedItem, language: TextLanguage, words: Words) {
  return [
    item,
    nameOfItem(item, language),
    document,
    // What differs from the file is not in order, whatever a person saw.
    { status: differences.length > 0 ? 'unmet' : finding.status },
    differences.map((each) => differenceInWords(each, language, words)).join('; '),
  ] as const;
}

/** The nine checks, a row each. */
export function checksTable(review: Review, language: TextLanguage, words: Words): Table {
  const { item, what, document, result, differs } = words.office.review.columns;
  return {
    kind: 'table',
    head: [item, what, document, result, differs],
    rows: review.items.map((each) => rowOf(each, language, words)),
    align: ['end', 'start', 'start', 'center', 'start'],
  };
}

/** The verdict, the nine checks, the reasons, what is still to be checked, and room for the signatures. */
export function blocksOfReview(review: Review, language: TextLanguage, words: Words): readonly Block[] {
  const said = words.office.review;
  const marks = { certify: 'met', return: 'unmet', open: 'unknown' } as const;
  const { signer, says, signature } = said.signColumns;
  return [
    { kind: 'title', text: said.title },
    { kind: 'verdict', status: marks[review.status], text: said.statuses[review.status] },
    ...listUnder(said.reasons, reasonItems(review, language, words)),
    {
      kind: 'section',
      title: said.items,
      blocks: [checksTable(review, language, words)],
    },
    { kind: 'section', title: said.qualification, blocks: [verdictOn(review.qualification, language)] },
    ...listUnder(said.ask, plainItems(review.ask.map((path) => factInWords(path, words)))),
    {
      kind: 'section',
      title: said.signOff,
      blocks: [
        {
          kind: 'table',
          head: [signer, says, signature],
          rows: signOff.map((each) => [
            said.signers[each.by],
            each.says.map((one) => `[ ] ${said.says[one]}`).join('  '),
            each.by === 'system' ? '' : said.signHere,
          ]),
        },
      ],
    },
  ];
}
