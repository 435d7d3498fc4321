/** One cell of a table: what it says, or what is wrong with it. Only here is Thai writing read. */
import type { NameKind } from './names';
import { nameMeant, namesFor } from './names';
import { parseThaiDate } from '../calendar/thai-date';
import { isWitthayathanaError } from '../error/witthayathana-error';
import { nearest } from '../value/nearest';
import { plainText, quoted } from '../value/thai-text';

/** What a column holds. `none`: only the word that says that there is none. */
export type CellKind = NameKind | 'text' | 'date' | 'lastDay' | 'number' | 'none';

/** What a cell says; `undefined` is what is not stated, `null` what is known to be none. */
export type Cell =
  | { readonly ok: true; readonly value: string | number | boolean | null | undefined }
  | { readonly ok: false; readonly message: string; readonly suggestion?: string };

const NONE: readonly string[] = ['none', 'ไม่มี'];

/** A period that has no last day yet: the words say what an empty cell says. */
const STILL: readonly string[] = ['present', 'ปัจจุบัน'];

function refused(message: string, suggestion?: string): Cell {
  return { ok: false, message, ...(suggestion === undefined ? {} : { suggestion }) };
}

/** A day in any way of writing that has one meaning. */
function date(text: string): Cell {
  try {
    return { ok: true, value: parseThaiDate(text) };
  } catch (error) {
    if (!isWitthayathanaError(error)) throw error;
    const [issue] = error.details.issues;
    return refused(issue?.message ?? error.message, issue?.suggestion);
  }
}

function number(text: string): Cell {
  if (/^\d{1,9}(?:\.\d{1,20})?$/u.test(text)) return { ok: true, value: Number(text) };
  const meant = text.replace(/^(\d+),(\d+)$/u, '$1.$2');
  return refused(`expected a number, found ${quoted(text)}`, meant === text ? undefined : meant);
}

function none(text: string): Cell {
  if (NONE.includes(text)) return { ok: true, value: null };
  return refused(
    `expected none (ไม่มี) or an empty cell, found ${quoted(text)}; what there is stands in columns of its own`,
  );
}

function name(kind: NameKind, text: string): Cell {
  const meant = nameMeant(kind, text);
  if (meant === undefined) {
    const names = namesFor(kind);
    return refused(`expected one of ${names.join(', ')}, found ${quoted(text)}`, nearest(text, names));
  }
  if (kind === 'flag' || kind === 'passed') return { ok: true, value: meant === 'true' };
  return { ok: true, value: kind === 'area' && meant === 'none' ? null : meant };
}

/** Reads a cell. An empty one states nothing. */
export function readCell(kind: CellKind, written: string): Cell {
  if (kind === 'text') return { ok: true, value: written.trim() === '' ? undefined : written.trim() };
  const text = plainText(written);
  if (text === '') return { ok: true, value: undefined };
  switch (kind) {
    case 'date':
      return date(text);
    case 'lastDay':
      return STILL.includes(text) ? { ok: true, value: undefined } : date(text);
    case 'number':
      return number(text);
    case 'none':
      return none(text);
    default:
      return name(kind, text);
  }
}
