/** The strokes of the picture: numbers, texts, bars and marks as SVG. */
import type { Status } from '../../finding/finding';
import { textWidth } from './width';

/** What is drawn: shapes below, texts above, so that no line crosses a text. */
export interface Drawing {
  readonly shapes: readonly string[];
  readonly texts: readonly string[];
}

export const INK = '#111';
export const SIZE = 12;

/** At most two decimals, and never `-0`. */
export function num(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text as XML has it; control characters, which XML lacks, become spaces. */
export function escaped(text: string): string {
  return text
    .replaceAll(/\p{Cc}|[\uFFFE\uFFFF]/gu, ' ')
    .replaceAll(/[&<>"']/gu, (character) => entities[character] ?? character);
}

/** How a text is set. */
export interface TextStyle {
  readonly size?: number;
  readonly bold?: boolean;
  /** Where in the text `x` is; at its start unless told. */
  readonly anchor?: 'middle' | 'end';
  /** A white plate under it, where lines may run. */
  readonly plate?: boolean;
  /** Said after it, in plain letters. */
  readonly note?: string;
}

/** A text at its baseline. */
export function text(x: number, y: number, said: string, style: TextStyle = {}): string {
  const { size = SIZE, bold = false, anchor, plate = false, note = '' } = style;
  const attributes = [
    `x="${num(x)}" y="${num(y)}" font-size="${num(size)}"`,
    ...(bold ? ['font-weight="bold"'] : []),
    ...(anchor === undefined ? [] : [`text-anchor="${anchor}"`]),
  ].join(' ');
  const after = note === '' ? '' : `<tspan dx="10" font-size="${SIZE}" font-weight="normal">${escaped(note)}</tspan>`;
  const width = textWidth(said, size, bold);
  const left = x - (anchor === undefined ? 0 : anchor === 'middle' ? width / 2 : width);
  const under = rect(left - 2, y - size + 1, left + width + 2, size + 3, 'fill="#fff" stroke="none"');
  return `${plate ? under : ''}<text ${attributes}>${escaped(said)}${after}</text>`;
}

/** A straight line. */
export function line(x1: number, y1: number, x2: number, y2: number, attributes: string): string {
  return `<line x1="${num(x1)}" y1="${num(y1)}" x2="${num(x2)}" y2="${num(y2)}" ${attributes}/>`;
}

/** A path; the points are already written. */
function path(d: string, attributes: string): string {
  return `<path d="${d}" ${attributes}/>`;
}

/** A rectangle from `x0` to `x1`. */
export function rect(x0: number, y: number, x1: number, height: number, attributes: string): string {
  return `<rect x="${num(x0)}" y="${num(y)}" width="${num(x1 - x0)}" height="${num(height)}" ${attributes}/>`;
}

function at(x: number, y: number): string {
  return `${num(x)} ${num(y)}`;
}

/** A bar that runs on beyond the picture has an arrowhead on that side. */
export interface Ends {
  readonly earlier?: boolean;
  readonly later?: boolean;
}

/** A bar; its ends are straight, or pointed where it runs on. */
export function bar(x0: number, y: number, x1: number, height: number, attributes: string, ends: Ends = {}): string {
  const reach = Math.min(7, (x1 - x0) / 2);
  const middle = y + height / 2;
  const left = ends.earlier === true ? `M${at(x0 + reach, y + height)}L${at(x0, middle)}L${at(x0 + reach, y)}` : '';
  const right =
    ends.later === true
      ? `L${at(x1 - reach, y)}L${at(x1, middle)}L${at(x1 - reach, y + height)}`
      : `L${at(x1, y)}L${at(x1, y + height)}`;
  const start = left === '' ? `M${at(x0, y + height)}L${at(x0, y)}` : left;
  return path(`${start}${right}Z`, attributes);
}

/** A diamond around a point. */
export function diamond(x: number, y: number, radius: number, attributes: string): string {
  const points = [at(x, y - radius), at(x + radius, y), at(x, y + radius), at(x - radius, y)];
  return path(`M${points.join('L')}Z`, attributes);
}

/** An arrowhead at `x` that points to what lies beyond the picture. */
export function arrow(x: number, y: number, points: 'earlier' | 'later'): string {
  const back = points === 'earlier' ? 7 : -7;
  return path(
    `M${at(x + back, y - 5)}L${at(x, y)}L${at(x + back, y + 5)}`,
    'fill="none" stroke="#111" stroke-width="2"',
  );
}

/** ✓ met, ✗ unmet, ? unknown, drawn so that no font is needed; twelve wide, around a point. */
export function mark(status: Status, x: number, y: number): string {
  const stroke = 'fill="none" stroke="#111" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"';
  switch (status) {
    case 'met':
      return path(`M${at(x - 5, y)}L${at(x - 1.5, y + 4)}L${at(x + 5, y - 5)}`, stroke);
    case 'unmet':
      return path(
        `M${at(x - 4, y - 4)}L${at(x + 4, y + 4)}M${at(x + 4, y - 4)}L${at(x - 4, y + 4)}`,
        stroke.replace('stroke-width="2"', 'stroke-width="2.5"'),
      );
    case 'unknown':
      return path(
        `M${at(x - 3, y - 2.5)}A3 3 0 1 1 ${at(x, y + 0.5)}L${at(x, y + 2)}M${at(x, y + 5)}L${at(x, y + 5.1)}`,
        stroke,
      );
  }
}
