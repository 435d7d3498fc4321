/** One cell of a table: what it says, or what is wrong with it. Only here are the words of offices read. */
import { found } from '../calendar/problem';
import { nearest } from '../value/nearest';
import type { CellIssue, Reason } from './cell-issue';
import type { DayWriting } from './days';
import { dayOfDate, readDay } from './days';
import type { GridCell } from './grid';
import { isDate, isEmptyCell } from './grid';
import type { NameKind } from './names';
import { nameMeant, namesFor, usualWords, wordFor } from './names';
import { plainText } from '../value/thai-text';

/**
 * What a column holds. `points`: a score of 100; `none`: only the word that says that there is none, `neverSanctioned`
 * and `noReduction` with words of their own for it.
 */
export type CellKind =
  NameKind | 'text' | 'date' | 'lastDay' | 'number' | 'points' | 'none' | 'neverSanctioned' | 'noReduction';

/** What a cell says; `undefined` is what is not stated, `null` what is known to be none. */
export type Cell =
  | { readonly ok: true; readonly value: string | number | boolean | null | undefined }
  | { readonly ok: false; readonly issue: CellIssue };

const NONE: readonly string[] = ['none', 'ไม่มี'];

const noneWords: Readonly<Record<string, readonly string[]>> = {
  none: NONE,
  neverSanctioned: [...NONE, 'ไม่เคย', 'ไม่มีโทษ', 'ไม่เคยถูกลงโทษ', 'ไม่เคยถูกลงโทษทางวินัย', 'never'],
  noReduction: [...NONE, 'ไม่', 'ไม่ขอ', 'ไม่ขอลดระยะเวลา', 'ไม่ใช่', 'no', 'n'],
};

/** That a reduction is asked for says nothing of its grounds, which stand in columns of their own. */
const ASKED: readonly string[] = ['ขอ', 'ใช่', 'yes', 'y', 'ขอลดระยะเวลา'];

/** A period that has no last day yet: the words say what an empty cell says. */
const STILL: readonly string[] = ['present', 'ปัจจุบัน', 'ถึงปัจจุบัน', 'จนถึงปัจจุบัน'];

const NOTHING: Cell = { ok: true, value: undefined };

function refused(reason: Reason, expected: string, text: string, more: Partial<CellIssue> = {}): Cell {
  return {
    ok: false,
    issue: { reason, code: 'wrong-type', message: `expected ${expected}, found ${found(text)}`, ...more },
  };
}

function date(cell: string | Date, writing: DayWriting): Cell {
  const read = isDate(cell) ? dayOfDate(cell) : readDay(cell, writing);
  return read.ok ? { ok: true, value: read.day } : read;
}

function number(text: string, isOfHundred: boolean): Cell {
  const bare = isOfHundred ? text.replace(/^ร้อยละ ?/u, '').replace(/ ?(?:คะแนน|%)$/u, '') : text;
  if (/^\d{1,9}(?:\.\d{1,20})?$/u.test(bare)) return { ok: true, value: Number(bare) };
  if (/^\d+,\d+$/u.test(bare)) {
    return refused('decimal-comma', 'a number', text, { suggestion: bare.replace(',', '.') });
  }
  return refused('not-a-number', 'a number', text);
}

function none(kind: string, text: string): Cell {
  const words = noneWords[kind] ?? NONE;
  const word = text.toLowerCase();
  if (words.includes(word)) return { ok: true, value: null };
  if (kind === 'noReduction' && ASKED.includes(word)) return NOTHING;
  const expected = 'none (ไม่มี) or an empty cell';
  const issue = refused('not-none', expected, text, { words: words.filter((each) => /^[ก-๙]/u.test(each)) });
  return issue;
}

/** The word that begins a cell or ends it, where that is the longest of them: `ดีเด่น (95.20)`. */
function wordWithin(kind: NameKind, text: string): string | undefined {
  const inside = namesFor(kind).filter((word) => word.length > 1 && (text.startsWith(word) || text.endsWith(word)));
  return inside.sort((a, b) => b.length - a.length)[0];
}

function name(kind: NameKind, text: string): Cell {
  const meant = nameMeant(kind, text);
  if (meant === undefined) {
    const near = nearest(text, namesFor(kind)) ?? wordWithin(kind, text);
    const names = near === undefined ? undefined : nameMeant(kind, near);
    // In the language in which the cell is written.
    const suggestion = names === undefined || /^[\x20-\x7e]*$/u.test(text) ? near : wordFor(kind, names);
    return refused('unknown-word', `one of ${namesFor(kind).join(', ')}`, text, {
      code: 'unknown-name',
      words: usualWords(kind),
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }
  if (kind === 'flag' || kind === 'passed') return { ok: true, value: meant === 'true' };
  return { ok: true, value: kind === 'area' && meant === 'none' ? null : meant };
}

/** A cell as it would be typed. */
export function typedText(cell: GridCell): string {
  if (cell === null) return '';
  if (!isDate(cell)) return String(cell);
  const read = dayOfDate(cell);
  return read.ok ? read.day : String(cell.getTime());
}

/** What a cell holds that is no text, where its kind takes it as it is; undefined where it is read as it would be typed. */
function typedCell(kind: CellKind, cell: GridCell): Cell | undefined {
  switch (kind) {
    case 'text':
      return undefined;
    case 'date':
    case 'lastDay':
      if (typeof cell === 'boolean') return refused('wrong-cell', 'a day', String(cell));
      return isDate(cell) ? date(cell, 'any') : undefined;
    case 'number':
    case 'points':
      if (typeof cell === 'number') return { ok: true, value: cell };
      return typeof cell === 'string' ? undefined : refused('wrong-cell', 'a number', typedText(cell));
    case 'flag':
    case 'passed':
      if (typeof cell === 'boolean') return { ok: true, value: cell };
      if (kind === 'flag' && (cell === 0 || cell === 1)) return { ok: true, value: cell === 1 };
      return undefined;
    default:
      return undefined;
  }
}

/** Reads a cell. An empty one states nothing. */
export function readCell(kind: CellKind, cell: GridCell | undefined, writing: DayWriting = 'any'): Cell {
  if (cell === undefined || isEmptyCell(cell)) return NOTHING;
  const typed = typedCell(kind, cell);
  if (typed !== undefined) return typed;
  const written = typedText(cell);
  if (kind === 'text') return { ok: true, value: written.trim() };
  const text = plainText(written);
  if (text === '') return NOTHING;
  switch (kind) {
    case 'date':
      return date(text, writing);
    case 'lastDay':
      return STILL.includes(text.toLowerCase()) ? NOTHING : date(text, writing);
    case 'number':
    case 'points':
      return number(text, kind === 'points');
    case 'none':
    case 'neverSanctioned':
    case 'noReduction':
      return none(kind, text);
    default:
      return name(kind, text);
  }
}
