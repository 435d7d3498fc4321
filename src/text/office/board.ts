/** The paper for the board as a document: the agenda, counts that add up, the annex, committees put for consent. */
import type { AnnexRow, BoardPaper, BoardScore, CountByStanding } from '../../explore/office/board-paper';
import type { Standing } from '../../facts/names';
import type { Block, Cell, Table } from '../blocks';
import { factInWords } from '../fact';
import { dayInWords } from '../value';
import type { OfficeWords } from '../words/office-words';
import type { Words } from '../words/words';

type BoardWords = OfficeWords['board'];

function countsOf(counts: CountByStanding): readonly (readonly [Standing, number])[] {
  return Object.entries(counts) as [Standing, number][];
}

function total(counts: CountByStanding): number {
  return countsOf(counts).reduce((sum, [, count]) => sum + count, 0);
}

/** The sentences of the agenda, to be copied; none of what nobody is counted in. */
export function agendaOf({ agenda: of }: BoardPaper, words: BoardWords): readonly Block[] {
  const sentence = (counts: CountByStanding, say: (all: readonly string[]) => string): readonly Block[] => {
    const some = countsOf(counts).filter(([, count]) => count > 0);
    if (some.length === 0) return [];
    return [
      { kind: 'paragraph', text: say(some.map(([standing, count], at) => words.count(standing, count, at === 0))) },
    ];
  };
  return [
    ...sentence(of.approved, words.approved),
    ...sentence(of.notApproved, words.notApproved),
    ...sentence(of.open, words.open),
  ];
}

/** An applicant whose data cannot be read. */
export interface UnreadApplicant {
  readonly id: string;
  /** Where it stands: a file and a row. */
  readonly place: string;
  readonly reasons: readonly string[];
}

/** How many, by standing and in all; those that cannot be read are counted too. */
export function countTable({ agenda: of }: BoardPaper, words: BoardWords, unread: number): Table {
  const { standing, total: sum } = words.columns;
  const rows = countsOf(of.approved).map(([name, approved]) => {
    const [refused, open] = [of.notApproved[name], of.open[name]];
    return [words.standings[name], approved, refused, open, approved + refused + open];
  });
  const { met, unmet, unknown } = words.results;
  const all = [total(of.approved), total(of.notApproved), total(of.open)];
  const counted = all.reduce((one, other) => one + other, unread);
  return {
    kind: 'table',
    head: [standing, met, unmet, unknown, sum],
    rows: [...rows, ...(unread === 0 ? [] : [[words.unread, '', '', '', unread]]), [sum, ...all, counted]],
    align: ['start', 'end', 'end', 'end', 'end'],
  };
}

/** What only some of the applicants have has a column only then. */
const optional = ['name', 'post', 'school', 'subject', 'filedOn'] as const;

function dayCell(day: string | undefined, words: BoardWords): Cell {
  return day === undefined ? words.none : { day };
}

/** Why an applicant is open: the scores that are still to be given, or the law. */
function remarkOn({ ask: asked }: AnnexRow, words: Words): string {
  const { none, stillToGive, lawOpen } = words.office.board;
  if (asked === undefined) return none;
  return asked.length === 0 ? lawOpen : stillToGive(asked.map((path) => factInWords(path, words)));
}

/** The annex, a row an applicant. */
export function annexTable({ annex }: BoardPaper, all: Words): Table {
  const words = all.office.board;
  const { columns } = words;
  const hasOpen = annex.some(({ ask: asked }) => asked !== undefined);
  const shown = optional.filter((name) => annex.some((row) => row[name] !== undefined));
  const hasThird = annex.some(({ academicWork }) => academicWork !== undefined);
  const members = [0, 1, 2] as const;
  const domains = hasThird ? ([1, 2, 3] as const) : ([1, 2] as const);
  const scored = (score: BoardScore | undefined): Cell => score ?? words.none;
  const cell = (row: AnnexRow, name: (typeof optional)[number]): Cell =>
    name === 'filedOn' ? dayCell(row.filedOn, words) : (row[name] ?? words.none);
  const scoresOf = (row: AnnexRow): readonly Cell[] =>
    members.flatMap((member) => {
      const [teaching, outcomes] = row.scores[member] ?? [];
      return [scored(teaching), scored(outcomes), ...(hasThird ? [scored(row.academicWork?.[member])] : [])];
    });
  return {
    kind: 'table',
    head: [
      columns.number,
      columns.id,
      ...shown.map((name) => columns[name]),
      columns.standing,
      ...members.flatMap((member) => domains.map((domain) => words.score(member + 1, domain))),
      columns.result,
      columns.notBefore,
      ...(hasOpen ? [columns.remark] : []),
    ],
    rows: annex.map((row) => [
      row.number,
      row.id,
      ...shown.map((name) => cell(row, name)),
      words.standings[row.standing],
      ...scoresOf(row),
      words.results[row.result],
      dayCell(row.notBefore, words),
      ...(hasOpen ? [remarkOn(row, all)] : []),
    ]),
    align: [
      'end',
      'start',
      ...shown.map(() => 'start' as const),
      'start',
      ...members.flatMap(() => domains.map(() => 'end' as const)),
      'start',
      'start',
    ],
  };
}

/** The committees put for consent, a row a meeting. */
export function consentTable({ consent }: BoardPaper, words: BoardWords): Table {
  const { meeting, total: sum, seats } = words.columns;
  return {
    kind: 'table',
    head: [meeting, ...Object.values(words.standings), sum, seats],
    rows: consent.map((row) => [
      row.meeting,
      ...countsOf(row.applicants).map(([, count]) => count),
      row.total,
      row.seats,
    ]),
    align: ['start', 'end', 'end', 'end', 'end', 'end', 'end'],
  };
}

function unreadTable(unread: readonly UnreadApplicant[], { columns: { id, place, reason } }: BoardWords): Table {
  return {
    kind: 'table',
    head: [id, place, reason],
    rows: unread.map((one) => [one.id, one.place, one.reasons.join('; ')]),
  };
}

/** The paper that can be laid before a board; with it those that it lacks, since their data cannot be read. */
export function blocksOfBoard(
  paper: BoardPaper,
  words: Words,
  unread: readonly UnreadApplicant[] = [],
): readonly Block[] {
  const said = words.office.board;
  const under = (title: string, table: Table): Block => ({ kind: 'section', title, blocks: [table], isApart: true });
  return [
    { kind: 'title', text: said.title },
    { kind: 'paragraph', text: said.day(dayInWords(paper.on, words)) },
    { kind: 'section', title: said.agenda, blocks: agendaOf(paper, said), isApart: true },
    under(said.counts, countTable(paper, said, unread.length)),
    under(said.annex, annexTable(paper, words)),
    ...(unread.length === 0 ? [] : [under(said.unreadTitle, unreadTable(unread, said))]),
    ...(paper.consent.length === 0 ? [] : [under(said.consent, consentTable(paper, said))]),
  ];
}
