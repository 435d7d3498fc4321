/** An item that could not be judged: it stands in every answer, with what is wrong with it. */
import type { FaultGroup } from '../../text/faults/faults';
import type { RowIssue } from '../../table/cell-issue';
import type { TextLanguage } from '../../text/language';
import { explainFaultGroup, explainRowIssue, faultKey, oneLine } from '../library';
import { issueLine } from '../machine/problem';

/** Columns of one's own, by heading: carried through, never judged. */
export type Own = Readonly<Record<string, unknown>>;

/** An item that could not be judged. */
export interface Fault {
  /** Its own name where that could be read, else its place. */
  readonly id: string;
  /** `f.csv:12` */
  readonly place: string;
  readonly file: string;
  /** The row of a table, as a spreadsheet counts. */
  readonly row?: number;
  readonly own: Own;
  readonly issues: readonly RowIssue[];
}

/** An item, or what is wrong with it. */
export type Read<T> =
  { readonly ok: true; readonly value: T; readonly own: Own } | { readonly ok: false; readonly fault: Fault };

/** Everything that is wrong with an item, a line each, without its place. */
export function reasonsOf({ issues, row }: Fault, lang: TextLanguage): readonly string[] {
  return issues.map((issue) =>
    row === undefined ? issueLine('', issue, lang) : oneLine(explainRowIssue(issue, lang)),
  );
}

/** The lines of one item on standard error. */
export function faultLines({ place, issues }: Fault, lang: TextLanguage): readonly string[] {
  return issues.map((issue) => issueLine(place, issue, lang));
}

/** What is stored of a fault. */
export function faultJson({ id, place, row, own, issues }: Fault): object {
  return {
    id,
    ...(Object.keys(own).length === 0 ? {} : { own }),
    error: {
      place,
      ...(row === undefined ? {} : { row }),
      issues: issues.map((issue) => ({ ...issue, words: undefined })),
    },
  };
}

interface Growing extends FaultGroup {
  readonly rows: number[];
  readonly headings: string[];
}

/** Faults of tables: each kind once, with its rows, however many there are. */
export class FaultKinds {
  private readonly files = new Map<string, Map<string, Growing>>();

  add({ file, row = 0, issues }: Fault): void {
    const kinds = this.files.get(file) ?? new Map<string, Growing>();
    this.files.set(file, kinds);
    for (const issue of issues) {
      const key = faultKey(issue);
      const group = kinds.get(key) ?? { issue, row, rows: [], headings: [] };
      kinds.set(key, group);
      if (group.rows.at(-1) !== row) group.rows.push(row);
      if (issue.heading !== undefined && !group.headings.includes(issue.heading)) group.headings.push(issue.heading);
    }
  }

  lines(lang: TextLanguage): readonly string[] {
    return [...this.files].flatMap(([file, kinds]) =>
      [...kinds.values()].map((group) => oneLine(`${file}: ${explainFaultGroup(group, lang)}`)),
    );
  }
}
