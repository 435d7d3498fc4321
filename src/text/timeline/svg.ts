/** A timeline as a picture: one SVG that needs nothing else, to be read on paper, on a screen and by a screen reader. */
import type { Timeline } from '../../explore/timeline/types';
import { civilOf, dayOf, dayOfCivil } from '../../calendar/day';
import { firstDayOfFiscalYear, fiscalYearOfDay } from '../../calendar/fiscal-year';
import { readable } from '../../error/readable';
import type { WitthayathanaError } from '../../error/witthayathana-error';
import { isFullList } from '../../value/full-list';
import type { TextLanguage } from '../language';
import { refusal, wordsOf } from '../language';
import { description } from './description';
import type { Drawing } from './draw';
import { arrow, bar, escaped, INK, line, mark, num, rect, SIZE, text } from './draw';
import type { Lane, Scale } from './lanes';
import { lanesOf, styles } from './lanes';
import type { Speech } from './phrases';
import { day } from './phrases';
import { textWidth, wrapped } from './width';
import { timelineWords } from './words';

const WIDTH = 1000;
const MARGIN = 16;
const LEFT = 160;
const RIGHT = WIDTH - MARGIN;
const AXIS = 22;
const STRIP = 22;
const FONT = "'Noto Sans Thai', 'Sarabun', 'Leelawadee UI', 'Tahoma', sans-serif";

/** A part of the picture, and where it ends. */
interface Block extends Drawing {
  readonly end: number;
}

function scaleOf({ span, filedOn }: Timeline): Scale {
  const first = dayOf(span.from);
  const perDay = (RIGHT - LEFT) / (dayOf(span.to) + 1 - first);
  const x = (on: string, plus = 0): number => LEFT + (dayOf(on) + plus - first) * perDay;
  return { left: LEFT, right: RIGHT, filing: x(filedOn), x };
}

/** Ticks at the first days of years, and the name of each year where it has room. */
function ticks(
  y: number,
  filing: number,
  years: readonly { readonly from: number; readonly to: number; readonly name: string }[],
): Drawing {
  const drawn = years.map(({ from, to, name }) => {
    const [start, end] = [Math.max(LEFT, from), Math.min(RIGHT, to)];
    const width = textWidth(name, SIZE) + 6;
    const sides =
      start < filing && filing < end ? [end - filing > filing - start ? [filing, end] : [start, filing]] : [];
    // In the middle of the year, or of what the filing day leaves of it.
    const rooms = [[start, end], ...sides].map(([a = start, b = end]) => ({ x: (a + b) / 2, width: b - a }));
    const found = rooms.filter((room) => room.width > width);
    const room = found.find(({ x }) => Math.abs(x - filing) * 2 > width) ?? found[0];
    return {
      tick: from >= LEFT ? [line(from, y, from, y + AXIS, `stroke="${INK}"`)] : [],
      name: room === undefined ? [] : [text(room.x, y + 15, name, { anchor: 'middle', plate: true })],
    };
  });
  return { shapes: drawn.flatMap(({ tick }) => tick), texts: drawn.flatMap(({ name }) => name) };
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Calendar years above, fiscal years below. */
function axis(y: number, { span }: Timeline, scale: Scale, { own }: Speech): Block {
  const [first, last] = [dayOf(span.from), dayOf(span.to)];
  const at = (start: number): number => scale.x(span.from, start - first);
  const calendar = ticks(
    y,
    scale.filing,
    range(civilOf(first).year, civilOf(last).year).map((year) => ({
      from: at(dayOfCivil(year, 1, 1)),
      to: at(dayOfCivil(year + 1, 1, 1)),
      name: String(own.year(year)),
    })),
  );
  const fiscal = ticks(
    y + AXIS,
    scale.filing,
    range(fiscalYearOfDay(first), fiscalYearOfDay(last)).map((year) => ({
      from: at(firstDayOfFiscalYear(year)),
      to: at(firstDayOfFiscalYear(year + 1)),
      name: own.fiscalYear(year),
    })),
  );
  return {
    shapes: [
      rect(LEFT, y, RIGHT, 2 * AXIS, `fill="none" stroke="${INK}"`),
      line(LEFT, y + AXIS, RIGHT, y + AXIS, `stroke="${INK}"`),
      ...calendar.shapes,
      ...fiscal.shapes,
    ],
    texts: [
      text(MARGIN, y + 15, own.calendarYears),
      text(MARGIN, y + AXIS + 15, own.fiscalYears),
      ...calendar.texts,
      ...fiscal.texts,
    ],
    end: y + 2 * AXIS,
  };
}

/** Faint lines at the first days of fiscal years, through all lanes. */
function grid(from: number, to: number, { span }: Timeline, scale: Scale): readonly string[] {
  const [first, last] = [dayOf(span.from), dayOf(span.to)];
  return range(fiscalYearOfDay(first) + 1, fiscalYearOfDay(last)).map((year) => {
    const x = scale.x(span.from, firstDayOfFiscalYear(year) - first);
    return line(x, from, x, to, 'stroke="#bbb" stroke-dasharray="1 3"');
  });
}

function laneBlock(y: number, { title, note, rows }: Lane): Block {
  const shapes = [rect(MARGIN, y, RIGHT, STRIP, 'fill="#e8e8e8"')];
  const texts = [text(MARGIN + 6, y + 16, title, { size: 13, bold: true, note: note === '' ? '' : `(${note})` })];
  let end = y + STRIP + 3;
  for (const { caption, status, row } of rows) {
    const drawn = row.draw(end);
    shapes.push(...(status === undefined ? [] : [mark(status, MARGIN + 10, end + 12)]), ...drawn.shapes);
    texts.push(...(caption === '' ? [] : [text(MARGIN + 22, end + 16, caption)]), ...drawn.texts);
    end += row.height;
  }
  return { shapes, texts, end: end + 5 };
}

/** What the marks and fillings mean, in as many lines as they need. */
function legend(y: number, { own }: Speech): Block {
  const swatch =
    (style: keyof typeof styles) =>
    (x: number, top: number): string =>
      bar(x, top + 3, x + 24, 14, styles[style]);
  const entries: readonly (readonly [string, (x: number, top: number) => string])[] = [
    [own.legend.counts, swatch('counts')],
    [own.legend.doesNotCount, swatch('does-not-count')],
    [own.legend.open, swatch('open')],
    [own.statuses.met, (x, top) => mark('met', x + 12, top + 10)],
    [own.statuses.unmet, (x, top) => mark('unmet', x + 12, top + 10)],
    [own.statuses.unknown, (x, top) => mark('unknown', x + 12, top + 10)],
    [own.legend.beyond, (x, top) => arrow(x + 8, top + 10, 'earlier')],
  ];
  const shapes = [line(MARGIN, y, RIGHT, y, `stroke="${INK}"`)];
  const texts: string[] = [];
  let [x, top] = [MARGIN, y + 8];
  for (const [said, draw] of entries) {
    const width = 30 + textWidth(said, SIZE);
    if (x + width > RIGHT) [x, top] = [MARGIN, top + 22];
    shapes.push(draw(x, top));
    texts.push(text(x + 30, top + 14, said));
    x += width + 22;
  }
  return { shapes, texts, end: top + 26 };
}

/** The filing day: a line through everything, with its date on a flag. */
function flag(y: number, end: number, timeline: Timeline, scale: Scale, speech: Speech): Block {
  const said = speech.own.filing(day(timeline.filedOn, speech));
  const width = textWidth(said, 13, true);
  const x = Math.max(LEFT, Math.min(scale.filing - width / 2, RIGHT - width));
  return {
    shapes: [line(scale.filing, y + 20, scale.filing, end, `stroke="${INK}" stroke-width="2.5"`)],
    texts: [text(x, y + 14, said, { size: 13, bold: true })],
    end: y + 22,
  };
}

/** A short name of a text, the same for the same text, so that several pictures on a page keep their ids apart. */
function fingerprint(said: string): string {
  let hash = 2_166_136_261;
  for (let at = 0; at < said.length; at += 1) hash = Math.imul(hash ^ said.charCodeAt(at), 16_777_619) >>> 0;
  return hash.toString(36);
}

function verdict({ statuses, ask }: Timeline, { words }: Speech): string {
  const { eligibility, standard, reduced } = statuses;
  const lack = eligibility === 'unknown' ? words.lack[ask.length > 0 ? 'facts' : 'law'] : '';
  return words.eligibility(eligibility, standard, reduced, lack);
}

function heading(timeline: Timeline, title: string, speech: Speech): Block {
  const lines = wrapped(verdict(timeline, speech), RIGHT - MARGIN - 24, 14);
  return {
    shapes: [mark(timeline.statuses.eligibility, MARGIN + 8, 55)],
    texts: [
      text(MARGIN, 32, title, { size: 18, bold: true }),
      ...lines.map((said, at) => text(MARGIN + 22, 60 + at * 20, said, { size: 14 })),
    ],
    end: 60 + lines.length * 20,
  };
}

/** The hatching, whose id is named in the styles. */
const HATCH =
  '<pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
  '<rect width="7" height="7" fill="#fff"/><line x1="0" y1="0" x2="0" y2="7" stroke="#777" stroke-width="1.6"/></pattern>';

/** How a picture is told. */
export interface TimelineSvgOptions {
  /** `th`, with years of the Buddhist era, or `en`, with years of the Common Era. */
  readonly language: TextLanguage;
}

function languageOf(options: unknown): TextLanguage {
  if (typeof options !== 'object' || options === null || !('language' in options)) {
    throw refusal('options', 'wrong-type', 'expected an object with language');
  }
  wordsOf(options.language);
  return options.language as TextLanguage;
}

/**
 * A timeline as a self-contained SVG: a lane each for service, conduct, agreement rounds, salary rounds and language
 * results over calendar and fiscal years, and the filing day through all of them. It is made for black-and-white paper,
 * and tells in `title` and `desc` in words all that it shows. Nothing is judged: every status is that of the timeline.
 *
 * @param timeline - what `timeline` of this library gives
 * @param options - `language`: `th` or `en`
 * @returns the text of the SVG, the same for the same timeline
 * @throws `invalid-facts` at `timeline`, `options` or `language`
 * @example
 * ```ts
 * writeFileSync('timeline.svg', timelineSvg(timeline(application), { language: 'th' }));
 * ```
 */
export function timelineSvg(timeline: Timeline, options: TimelineSvgOptions): string {
  readable('timeline', () => {
    requireTimeline(timeline);
  });
  const language = readable('options', () => languageOf(options));
  try {
    return drawn(timeline, language);
  } catch {
    // One that was stored and changed may lack what is drawn: then it is not what `timeline` gave.
    throw noTimeline();
  }
}

function drawn(timeline: Timeline, language: TextLanguage): string {
  const speech: Speech = { words: wordsOf(language), own: timelineWords[language], month: 'short' };
  const { own, words } = speech;
  const scale = scaleOf(timeline);

  const title = own.title(words.names[timeline.standing]);
  const head = heading(timeline, title, speech);
  const flagTop = head.end + 2;
  const years = axis(flagTop + 24, timeline, scale, speech);
  const blocks: Block[] = [];
  let end = years.end + 6;
  for (const lane of lanesOf(timeline, scale, speech)) {
    const block = laneBlock(end, lane);
    blocks.push(block);
    end = block.end;
  }
  const filing = flag(flagTop, end, timeline, scale, speech);
  const key = legend(end + 6, speech);
  const height = num(key.end + 4);

  const all = [head, years, ...blocks, filing, key];
  const told = description(timeline, verdict(timeline, speech), { ...speech, month: 'long' });
  const id = `timeline-${fingerprint(`${language}${JSON.stringify(timeline)}`)}`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${language}" role="img" aria-labelledby="${id}-title ${id}-desc" ` +
      `viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="${FONT}">`,
    `<title id="${id}-title">${escaped(title)}</title>`,
    `<desc id="${id}-desc">${told.split('\n').map(escaped).join('\n')}</desc>`,
    `<defs>${HATCH}</defs>`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    `<g>`,
    ...grid(years.end, end, timeline, scale),
    ...all.flatMap(({ shapes }) => shapes),
    `</g>`,
    `<g fill="${INK}">`,
    ...all.flatMap(({ texts }) => texts),
    `</g>`,
    `</svg>`,
  ].join('\n');
  return `${svg.replaceAll('url(#hatch)', `url(#${id}-hatch)`).replace('id="hatch"', `id="${id}-hatch"`)}\n`;
}

function noTimeline(): WitthayathanaError {
  return refusal('timeline', 'wrong-type', 'expected what timeline gives');
}

/** The lanes of a timeline; a thing without them is none. */
function requireTimeline(value: unknown): void {
  const lanes = ['span', 'service', 'conduct', 'agreements', 'performance', 'language', 'changes'];
  const isTimeline = typeof value === 'object' && value !== null && lanes.every((lane) => Object.hasOwn(value, lane));
  if (!isTimeline || !hasFullLists(value)) throw noTimeline();
}

/** Deeper than any timeline. */
const DEEPEST = 12;

/** Whether no list in it has holes, of which there may be any number. */
function hasFullLists(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth > DEEPEST || (Array.isArray(value) && !isFullList(value))) return false;
  return Object.values(value).every((part) => hasFullLists(part, depth + 1));
}
