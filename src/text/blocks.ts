/**
 * What is to be read, as a document before it is a text. Plain data, which writers turn into plain text, Markdown, HTML
 * or a worksheet, so that nobody takes a text apart again.
 */
import type { IsoDate } from '../calendar/types';
import type { Status } from '../finding/finding';

/** A status, or that the question does not arise. */
export type Mark = Status | 'not-applicable';

/** A name, and the id it goes by in data. */
export interface Named {
  readonly name: string;
  readonly id: string;
}

/** A cell of a table: words, a number, a day, a status as its mark, or a name with its id. */
export type Cell = string | number | { readonly day: IsoDate } | { readonly status: Mark } | Named;

/** A line of a list, and the lines under it. */
export interface ListItem {
  /** Written as a mark before the line. */
  readonly status?: Mark;
  readonly text: string;
  /** What is added to the line, less important than it. */
  readonly detail?: string;
  readonly items?: readonly ListItem[];
}

/** What the document is about. */
interface Title {
  readonly kind: 'title';
  readonly text: string;
}

/** The answer, in one sentence. */
export interface Verdict {
  readonly kind: 'verdict';
  /** Written as a mark before the sentence. */
  readonly status?: Mark;
  readonly text: string;
}

/** Words that belong together. A note is a remark that may be passed over. */
interface Paragraph {
  readonly kind: 'paragraph' | 'note';
  readonly text: string;
}

/** A heading, and what stands under it. */
export interface Section {
  readonly kind: 'section';
  readonly title: string;
  readonly blocks: readonly Block[];
  /** A section of a longer paper, whose blocks stand apart from each other and from the heading. */
  readonly isApart?: boolean;
}

/** All that concerns one case of many. */
interface CaseBlock {
  readonly kind: 'case';
  /** The name that the case goes by. */
  readonly name: string;
  readonly blocks: readonly Block[];
}

/** Lines below each other. */
interface List {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
}

/**
 * Cells below each other, under headings. Where the first column holds names with ids, rows that follow each other with
 * the same id share it.
 */
export interface Table {
  readonly kind: 'table';
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Of each column; `start` where nothing is given. */
  readonly align?: readonly ('start' | 'center' | 'end')[];
}

/** What the marks and the short headings of a table stand for. */
interface Legend {
  readonly kind: 'legend';
  readonly marks: readonly { readonly status: Mark; readonly text: string }[];
  /** `isPart`: belongs to a heading before it, as (4.1) belongs to (4). */
  readonly headings: readonly { readonly term: string; readonly text: string; readonly isPart?: boolean }[];
}

/** Something that is opened to be read in full. A terminal has room for `brief` alone. */
interface Details {
  readonly kind: 'details';
  readonly name: string;
  readonly summary: string;
  readonly brief: readonly string[];
  readonly blocks: readonly Block[];
}

/** A picture, and the same in words. */
interface Picture {
  readonly kind: 'picture';
  /** One whole SVG element. */
  readonly svg: string;
  readonly alt: string;
}

/** One part of a document. */
export type Block = Title | Verdict | Paragraph | Section | CaseBlock | List | Table | Legend | Details | Picture;

/** A section with a list; no section where the list is empty. */
export function listUnder(title: string, items: readonly ListItem[], isApart = false): readonly Block[] {
  if (items.length === 0) return [];
  return [{ kind: 'section', title, blocks: [{ kind: 'list', items }], ...(isApart ? { isApart } : {}) }];
}

/** Lines without a mark, each once. */
export function plainItems(texts: readonly string[]): readonly ListItem[] {
  return [...new Set(texts)].map((text) => ({ text }));
}
