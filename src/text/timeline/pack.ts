/** Puts marks and their labels into rows, so that no label meets another and none runs out of the picture. */
import type { Drawing } from './draw';
import { line, SIZE, text } from './draw';
import { textWidth, wrapped } from './width';

/** The part of the picture that days are drawn in, and where the filing day is. */
export interface Field {
  readonly left: number;
  readonly right: number;
  readonly filing: number;
}

/** Something drawn from `x0` to `x1`, with a label. */
export interface Item {
  readonly x0: number;
  readonly x1: number;
  readonly label: string;
  /** Its filling is plain, so that a label inside needs no plate. */
  readonly isPlain?: boolean;
  /** A label inside stands in the middle. */
  readonly isCentred?: boolean;
  /** Draws it in a row that begins at `y`. */
  readonly draw: (y: number) => readonly string[];
}

/** A row of the picture: how tall it is, and what is in it. */
export interface Row {
  readonly height: number;
  readonly draw: (y: number) => Drawing;
}

const ROW = 24;
const SECOND_LINE = 17;
const PAD = 6;
const INSIDE = 10;
const APART = 10;

/** Where a label is put: its left edge, and where in the text it is held. */
interface Spot {
  readonly left: number;
  readonly anchor?: 'middle' | 'end';
  readonly at: 'inside' | 'beside' | 'below';
}

interface Placed {
  readonly item: Item;
  readonly spot: Spot;
  /** One line; more only below, where even the whole field is too narrow. */
  readonly lines: readonly string[];
  readonly width: number;
  readonly extent: readonly [number, number];
}

/** Inside its bar, else right of it, else left, else on a line below; best where it is clear of the filing day. */
function spotOf({ x0, x1, isCentred }: Item, width: number, { left, right, filing }: Field): Spot {
  const isWithin = (spot: Spot): boolean => spot.left >= left && spot.left + width <= right;
  const isClear = (spot: Spot): boolean => filing <= spot.left - 2 || spot.left + width + 2 <= filing;
  const middle: Spot = { left: (x0 + x1 - width) / 2, anchor: 'middle', at: 'inside' };
  const inside: Spot = isCentred === true ? middle : { left: x0 + INSIDE, at: 'inside' };
  const near: readonly Spot[] = [
    ...(x1 - x0 >= width + 2 * INSIDE ? [inside] : []),
    ...[{ left: x1 + PAD, at: 'beside' } as const, { left: x0 - PAD - width, anchor: 'end', at: 'beside' } as const],
  ].filter(isWithin);
  const below = [x0, filing - 4 - width, filing + 4].map((x): Spot => ({ left: x, at: 'below' })).filter(isWithin);
  const last: Spot = { left: Math.max(left, Math.min(x0, right - width)), at: 'below' };
  return near.find(isClear) ?? near[0] ?? below.find(isClear) ?? last;
}

function place(item: Item, field: Field): Placed {
  const lines = wrapped(item.label, field.right - field.left, SIZE);
  const width = Math.max(...lines.map((line) => textWidth(line, SIZE)));
  const spot: Spot = lines.length > 1 ? { left: field.left, at: 'below' } : spotOf(item, width, field);
  return { item, spot, lines, width, extent: [Math.min(item.x0, spot.left), Math.max(item.x1, spot.left + width)] };
}

/** The x that an anchor holds, of a text from `left` on. */
function held({ left, anchor }: Spot, width: number): number {
  if (anchor === undefined) return left;
  return anchor === 'end' ? left + width : left + width / 2;
}

/** How many lines of a label stand below its bar. */
function depthOf({ spot, lines }: Placed): number {
  return spot.at === 'below' ? lines.length : 0;
}

function textsOf({ item, spot, lines, width }: Placed, y: number): readonly string[] {
  const { anchor, at } = spot;
  const style = { plate: item.isPlain !== true || at !== 'inside', ...(anchor === undefined ? {} : { anchor }) };
  const first = y + 16 + (at === 'below' ? SECOND_LINE + 2 : 0);
  return lines.map((line, index) => text(held(spot, width), first + index * SECOND_LINE, line, style));
}

function rowOf(placed: readonly Placed[], depth: number): Row {
  return {
    height: ROW + depth * SECOND_LINE,
    draw: (y) => ({
      shapes: placed.flatMap(({ item }) => item.draw(y)),
      texts: placed.flatMap((each) => textsOf(each, y)),
    }),
  };
}

/** Rows of items, each in the first row that has room. */
export function packed(items: readonly Item[], field: Field): readonly Row[] {
  const rows: { readonly depth: number; readonly placed: Placed[] }[] = [];
  for (const item of items) {
    const next = place(item, field);
    const [from, to] = next.extent;
    const room = rows.find(
      ({ depth, placed }) =>
        depth === depthOf(next) && placed.every(({ extent }) => to + APART <= extent[0] || extent[1] + APART <= from),
    );
    if (room === undefined) rows.push({ depth: depthOf(next), placed: [next] });
    else room.placed.push(next);
  }
  return rows.map(({ placed, depth }) => rowOf(placed, depth));
}

/** A box with a label of its own; the label goes into it where there is room, else under it. */
export interface Box {
  readonly x0: number;
  readonly x1: number;
  /** Stands in the box where it fits, else before the label. */
  readonly name: string;
  readonly label: string;
  readonly draw: (y: number) => readonly string[];
  /** What the box has at its left besides the name. */
  readonly reserved: number;
  /** Its filling is plain, so that the name needs no plate. */
  readonly isPlain: boolean;
}

const LABEL = 17;

/** One row of boxes side by side, and under it their labels in as many lines as they need, tied to their boxes. */
export function boxes(list: readonly Box[], { left, right }: Field): Row {
  const lines: (readonly [number, number])[][] = [];
  const set = list.map((box) => {
    const middle = (box.x0 + box.x1) / 2;
    const fits = box.x1 - box.x0 >= textWidth(box.name, SIZE) + box.reserved + 2 * PAD;
    const said = fits ? box.label : [box.name, box.label].filter((part) => part !== '').join(' ');
    const width = textWidth(said, SIZE);
    const x = Math.max(left, Math.min(middle - width / 2, right - width));
    const isClear = (line: readonly (readonly [number, number])[]): boolean =>
      line.every(([from, to]) => x + width + APART <= from || to + APART <= x);
    const free = lines.findIndex(isClear);
    const at = said === '' ? -1 : free < 0 ? lines.length : free;
    if (at >= 0) (lines[at] ??= []).push([x, x + width]);
    return { box, fits, said, x, width, at, middle };
  });
  return {
    height: ROW + 2 + lines.length * LABEL,
    draw: (y) => ({
      shapes: set.flatMap(({ box, at, middle }) => [
        ...(at < 0 ? [] : [line(middle, y + 22, middle, y + 27 + at * LABEL, 'stroke="#777"')]),
        ...box.draw(y),
      ]),
      texts: set.flatMap(({ box, fits, said, x, width, at }) => [
        ...(fits ? [text(box.x0 + PAD + box.reserved, y + 16, box.name, { plate: !box.isPlain })] : []),
        ...(at < 0 ? [] : [text(x + width / 2, y + 36 + at * LABEL, said, { anchor: 'middle', plate: true })]),
      ]),
    }),
  };
}

/** A row of words alone. */
export function sentence(said: string, { left }: Field): Row {
  return { height: ROW, draw: (y) => ({ shapes: [], texts: [text(left + PAD, y + 16, said, { plate: true })] }) };
}
