/** Columns of one's own, as they are carried into an answer. */
import type { Own } from '../input/fault';
import type { OutCell } from './cell';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** The cells below headings of one's own. */
export function ownCells(own: Own, headings: readonly string[]): readonly OutCell[] {
  return headings.map((heading) => {
    const value = own[heading];
    if (typeof value === 'number') return value;
    const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
    return DAY.test(text) ? { day: text } : text;
  });
}

const MOST = 3;

/** A case by its id and the first words of one's own about it: `ครู-001 · ผู้ขอรายที่ 1 · โรงเรียนตัวอย่าง`. */
export function nameOf(id: string, own: Own): string {
  const words = Object.values(own).filter((value) => typeof value === 'string' && /\p{L}/u.test(value));
  return [id, ...words.slice(0, MOST)].join(' · ');
}
