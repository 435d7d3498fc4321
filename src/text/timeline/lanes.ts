/** The lanes of the picture: which rows each has, and what is drawn in them. */
import type {
  Timeline,
  TimelineAnniversary,
  TimelineLane,
  TimelinePart,
  TimelinePeriod,
  TimelineRoute,
  TimelineTest,
} from '../../explore/timeline/types';
import { dayOf } from '../../calendar/day';
import type { Status } from '../../finding/finding';
import type { Ends } from './draw';
import { arrow, bar, diamond, INK, line, mark, rect } from './draw';
import type { Box, Field, Item, Row } from './pack';
import { boxes, packed, sentence } from './pack';
import type { Speech } from './phrases';
import {
  anniversaryInWords,
  changeInWords,
  day,
  gapInWords,
  periodInWords,
  reportsInWords,
  runInWords,
  sanctionInWords,
  testInWords,
  windowInWords,
} from './phrases';

/** Where days lie in the picture. */
export interface Scale extends Field {
  /** Where a day begins, also outside the field. */
  readonly x: (on: string, plus?: number) => number;
}

/** A row with what stands at its left. */
interface CaptionedRow {
  readonly caption: string;
  readonly status?: Status;
  readonly row: Row;
}

/** A lane: its name, what is said of it as a whole, and its rows. */
export interface Lane {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly CaptionedRow[];
}

/** How things of three kinds are filled and outlined; each differs in more than its shade. */
export const styles = {
  counts: `fill="#cfe0f1" stroke="${INK}" stroke-width="1.5"`,
  'does-not-count': `fill="url(#hatch)" stroke="${INK}" stroke-width="1"`,
  open: `fill="#fff" stroke="${INK}" stroke-width="1.2" stroke-dasharray="4 3"`,
  window: `fill="#fff" stroke="${INK}" stroke-width="1.5"`,
} as const;

type Style = keyof typeof styles;

const BAR = 20;
const LEAST = 3;

/** Something with a first and a last day. */
interface Extent {
  readonly from: string;
  /** `null`: without end. */
  readonly to: string | null;
  readonly label: string;
  /** A single day, drawn as a sign of this half width. */
  readonly half?: number;
  readonly isPlain?: boolean;
  readonly isCentred?: boolean;
  readonly draw: (x0: number, x1: number, ends: Ends) => (y: number) => readonly string[];
}

function atEdge(side: 'earlier' | 'later', label: string, { left, right }: Field): Item {
  const [x0, x1] = side === 'earlier' ? [left + 3, left + 10] : [right - 10, right - 3];
  return { x0, x1, label, draw: (y) => [arrow(side === 'earlier' ? x0 : x1, y + 12, side)] };
}

/** What lies beyond the picture, told at its edge: one by itself, several together. */
function beyond(list: readonly Extent[], side: 'earlier' | 'later', scale: Scale, speech: Speech): readonly Item[] {
  const [only, ...others] = list;
  if (only === undefined) return [];
  if (others.length === 0) return [atEdge(side, only.label, scale)];
  const days = list.flatMap(({ from, to }) => (to === null ? [from] : [from, to])).sort();
  const say = side === 'earlier' ? speech.own.before : speech.own.after;
  return [atEdge(side, say(list.length, day(days[0] ?? '', speech), day(days.at(-1) ?? '', speech)), scale)];
}

function spread(list: readonly Extent[], scale: Scale, speech: Speech): readonly Row[] {
  const start = ({ from }: Extent): number => scale.x(from);
  const end = ({ to }: Extent): number => (to === null ? Infinity : scale.x(to, 1));
  const within = list.filter((each) => end(each) > scale.left && start(each) < scale.right);
  const items = within.map((each): Item => {
    const x0 = Math.max(scale.left, start(each));
    const x1 = Math.min(scale.right, Math.max(end(each), x0 + LEAST));
    const ends = { earlier: start(each) < scale.left, later: end(each) > scale.right };
    // Too near the right edge to be seen.
    const from = Math.min(x0, x1 - LEAST);
    const { label, half = 0, isPlain = false, isCentred = false } = each;
    return { x0: from - half, x1: x1 + half, label, isPlain, isCentred, draw: each.draw(from, x1, ends) };
  });
  return packed(
    [
      ...beyond(
        list.filter((each) => end(each) <= scale.left),
        'earlier',
        scale,
        speech,
      ),
      ...items,
      ...beyond(
        list.filter((each) => start(each) >= scale.right),
        'later',
        scale,
        speech,
      ),
    ],
    scale,
  );
}

function barOf(style: Style): Extent['draw'] {
  return (x0, x1, ends) => (y) => [bar(x0, y + 2, x1, BAR, styles[style], ends)];
}

function captioned(caption: string, rows: readonly Row[], status?: Status): readonly CaptionedRow[] {
  return rows.map((row, at) => ({
    caption: at === 0 ? caption : '',
    ...(at === 0 && status !== undefined ? { status } : {}),
    row,
  }));
}

/** A row with the status of a part and one sentence. */
function told({ route, status }: TimelinePart, said: string, scale: Scale, { own }: Speech): readonly CaptionedRow[] {
  return captioned(own.routes[route], said === '' ? [] : [sentence(said, scale)], status);
}

/** Why nothing was judged. */
function whyUnknown(part: TimelinePart, { words }: Speech): string {
  return part.status === 'unknown' ? words.reasons[part.reason ?? 'missing-facts'] : '';
}

function partOfRoute({ parts }: TimelineLane, route: TimelineRoute): TimelinePart | undefined {
  return parts.find((part) => part.route === route);
}

/** For each part of a lane its own rows, or why there are none. */
function byRoute(
  lane: TimelineLane,
  rowsOf: (part: TimelinePart) => readonly Row[],
  scale: Scale,
  speech: Speech,
): readonly CaptionedRow[] {
  return lane.parts.flatMap((part) => {
    const rows = rowsOf(part);
    return rows.length > 0
      ? captioned(speech.own.routes[part.route], rows, part.status)
      : told(part, whyUnknown(part, speech), scale, speech);
  });
}

/** A period: the days that count filled, the others hatched. */
function drawPeriod(period: TimelinePeriod, scale: Scale): Extent['draw'] {
  const { counts, counted } = period;
  return (x0, x1, ends) => (y) => {
    if (counts === null) return [bar(x0, y + 2, x1, BAR, styles.open, ends)];
    if (counted === undefined) return [bar(x0, y + 2, x1, BAR, styles['does-not-count'], ends)];
    const cut = Math.min(x1, Math.max(x0 + LEAST, scale.x(counted.to, 1)));
    const rest = { ...(ends.later === undefined ? {} : { later: ends.later }) };
    return [
      ...(cut < x1 ? [bar(cut, y + 2, x1, BAR, styles['does-not-count'], rest)] : []),
      bar(x0, y + 2, cut, BAR, styles.counts, cut < x1 ? { earlier: ends.earlier === true } : ends),
    ];
  };
}

function anniversaryRows(
  list: readonly TimelineAnniversary[],
  { filedOn, service }: Timeline,
  scale: Scale,
  speech: Speech,
): readonly Row[] {
  return list.flatMap((each) => {
    const label = anniversaryInWords(each, speech);
    const x = scale.x(each.on);
    if (x < scale.left) return packed([atEdge('earlier', label, scale)], scale);
    if (x > scale.right) return packed([atEdge('later', label, scale)], scale);
    const start = Math.min(x, Math.max(scale.left, scale.x(service.run?.from ?? each.on)));
    const fill = dayOf(each.on) <= dayOf(filedOn) ? INK : '#fff';
    const draw = (y: number): readonly string[] => [
      line(start, y + 12, x, y + 12, `stroke="${INK}" stroke-dasharray="2 3"`),
      line(start, y + 8, start, y + 16, `stroke="${INK}"`),
      diamond(x, y + 12, 6, `fill="${fill}" stroke="${INK}" stroke-width="1.5"`),
    ];
    return packed([{ x0: x - 6, x1: x + 6, label, draw }], scale);
  });
}

function runRow({ service }: Timeline, scale: Scale, speech: Speech): Row {
  const label = runInWords(service, speech);
  const { run } = service;
  if (run === null) return sentence(label, scale);
  const rows = spread(
    [
      {
        ...run,
        label,
        isCentred: true,
        draw: (x0, x1, ends) => (y) => [
          line(x0, y + 12, x1, y + 12, `stroke="${INK}" stroke-width="3"`),
          ends.earlier === true
            ? arrow(x0, y + 12, 'earlier')
            : line(x0, y + 5, x0, y + 19, `stroke="${INK}" stroke-width="3"`),
          line(x1, y + 5, x1, y + 19, `stroke="${INK}" stroke-width="3"`),
        ],
      },
    ],
    scale,
    speech,
  );
  return rows[0] ?? sentence(label, scale);
}

function service(timeline: Timeline, scale: Scale, speech: Speech): Lane {
  const lane = timeline.service;
  const { own, words } = speech;
  const periods = spread(
    lane.periods.map((period) => ({
      from: period.from,
      to: period.to,
      label: periodInWords(period, speech),
      isPlain: period.counts !== false,
      draw: drawPeriod(period, scale),
    })),
    scale,
    speech,
  );
  const gaps = spread(
    lane.gaps.map((gap) => ({
      from: gap.from,
      to: gap.to,
      label: gapInWords(gap, speech),
      draw: (x0: number, x1: number) => (y: number) => [
        line(x0, y + 4, x0, y + 20, `stroke="${INK}" stroke-width="2"`),
        line(x0, y + 12, x1, y + 12, `stroke="${INK}" stroke-width="1.5" stroke-dasharray="1 3"`),
        line(x1, y + 4, x1, y + 20, `stroke="${INK}" stroke-width="2"`),
      ],
    })),
    scale,
    speech,
  );
  const ofRoute = ({ route }: TimelinePart): readonly Row[] =>
    anniversaryRows(
      lane.anniversaries.filter((each) => each.route === route),
      timeline,
      scale,
      speech,
    );
  return {
    title: words.places.tenure,
    note: '',
    rows: [
      ...captioned(own.rows.periods, periods),
      ...captioned(own.rows.gaps, gaps),
      ...(lane.known ? captioned(own.rows.run, [runRow(timeline, scale, speech)]) : []),
      ...(lane.known && lane.run === null
        ? lane.parts.flatMap((part) => told(part, words.verdicts.complete[part.status], scale, speech))
        : byRoute(lane, ofRoute, scale, speech)),
    ],
  };
}

function conduct({ conduct: lane }: Timeline, scale: Scale, speech: Speech): Lane {
  const { own, words } = speech;
  const sanctions = spread(
    lane.sanctions.map((sanction) => ({
      from: sanction.on,
      to: sanction.on,
      label: sanctionInWords(sanction, lane.known, speech),
      half: 6,
      draw: (x0: number, x1: number) => (y: number) => [
        diamond(
          (x0 + x1) / 2,
          y + 12,
          6,
          `fill="${sanction.against.length > 0 ? INK : '#fff'}" stroke="${INK}" stroke-width="1.5"`,
        ),
      ],
    })),
    scale,
    speech,
  );
  const none = lane.stated && lane.sanctions.length === 0 ? [sentence(own.noSanctions, scale)] : [];
  const unstated = lane.stated ? [] : [sentence(words.reasons['missing-facts'], scale)];
  const ofRoute = ({ route }: TimelinePart): readonly Row[] =>
    spread(
      lane.windows
        .filter((each) => each.route === route)
        .map((window) => ({
          from: window.from,
          to: window.to,
          label: windowInWords(window, speech),
          isPlain: true,
          draw: barOf(lane.stated ? 'window' : 'open'),
        })),
      scale,
      speech,
    );
  return {
    title: words.places.conduct,
    note: '',
    rows: [
      ...captioned(own.rows.sanctions, [...sanctions, ...none, ...unstated]),
      ...byRoute(lane, ofRoute, scale, speech),
    ],
  };
}

const boxStyles: Readonly<Record<Status, string>> = {
  met: styles.counts,
  unmet: `fill="url(#hatch)" stroke="${INK}" stroke-width="2.5"`,
  unknown: styles.open,
};

function boxOf(from: string, to: string, name: string, label: string, status: Status, scale: Scale): readonly Box[] {
  const x0 = Math.max(scale.left, scale.x(from)) + 1;
  const x1 = Math.min(scale.right, scale.x(to, 1)) - 1;
  if (x1 - x0 < 2) return [];
  const reserved = x1 - x0 >= 18 ? 16 : 0;
  const ends = { earlier: scale.x(from) < scale.left };
  const draw = (y: number): readonly string[] => [
    bar(x0, y + 2, x1, BAR, boxStyles[status], ends),
    ...(reserved === 0
      ? []
      : [
          ...(status === 'unmet' ? [rect(x0 + 3, y + 4, x0 + 19, 16, 'fill="#fff"')] : []),
          mark(status, x0 + 11, y + 12),
        ]),
  ];
  return [{ x0, x1, name, label, draw, reserved, isPlain: status !== 'unmet' }];
}

/** Boxes in the picture, and what lies before it. */
function roundRows(
  list: readonly {
    readonly from: string;
    readonly to: string;
    readonly name: string;
    readonly label: string;
    readonly status: Status;
  }[],
  scale: Scale,
  speech: Speech,
): readonly Row[] {
  const isBefore = ({ to }: { readonly to: string }): boolean => scale.x(to, 1) < scale.left + 5;
  const earlier = list.filter(isBefore).map(({ from, to, name, label }) => ({
    ...{ from, to },
    label: [name, label].filter((part) => part !== '').join(' '),
    draw: () => () => [],
  }));
  const drawn = list
    .filter((each) => !isBefore(each))
    .flatMap(({ from, to, name, label, status }) => boxOf(from, to, name, label, status, scale));
  return [
    ...packed(beyond(earlier, 'earlier', scale, speech), scale),
    ...(drawn.length === 0 ? [] : [boxes(drawn, scale)]),
  ];
}

function agreements({ agreements: lane }: Timeline, scale: Scale, speech: Speech): Lane {
  const { own, words } = speech;
  const ofRoute = ({ route }: TimelinePart): readonly Row[] =>
    roundRows(
      lane.rounds.flatMap(({ fiscalYear, from, to, onRecord, askedBy }) =>
        askedBy
          .filter((part) => part.route === route)
          .map(({ status }) => {
            const label = onRecord ? '' : own.notOnRecord;
            return { from, to, name: own.round(fiscalYear), label, status };
          }),
      ),
      scale,
      speech,
    );
  const none = lane.known && lane.rounds.length === 0 ? [sentence(own.noneAsked, scale)] : [];
  const reports = lane.reports.flatMap((each) => told(each, reportsInWords(each, speech), scale, speech));
  return {
    title: words.places.agreements,
    note: '',
    rows: [
      ...captioned('', none),
      ...byRoute(lane, ofRoute, scale, speech),
      ...reports.map((row) => ({ ...row, caption: `${row.caption}: ${own.rows.reports}` })),
    ],
  };
}

function performance({ performance: lane }: Timeline, scale: Scale, speech: Speech): Lane {
  const { own, words } = speech;
  const rounds = lane.rounds.map(({ fiscalYear, half, from, to, level, reached }) => ({
    ...{ from, to },
    name: `${fiscalYear}/${half}`,
    label: level === null ? own.notOnRecord : words.names[level],
    status: reached === null ? ('unknown' as const) : reached ? ('met' as const) : ('unmet' as const),
  }));
  return {
    title: words.places.performance,
    note: lane.required === null ? '' : own.salaryRequired(words.names[lane.required]),
    rows: byRoute(lane, () => roundRows(rounds, scale, speech), scale, speech),
  };
}

function styleOfTest({ valid }: TimelineTest): Style {
  if (valid === null) return 'open';
  return valid ? 'counts' : 'does-not-count';
}

function language(timeline: Timeline, scale: Scale, speech: Speech): Lane {
  const lane = timeline.language;
  const { own, words } = speech;
  const tests = spread(
    lane.tests.map((test) => ({
      from: test.testedOn,
      to: test.lastValidDay ?? test.testedOn,
      label: testInWords(test, timeline.filedOn, speech),
      isPlain: test.valid !== false,
      draw: barOf(styleOfTest(test)),
    })),
    scale,
    speech,
  );
  const none = lane.known && lane.tests.length === 0 ? [sentence(own.noTests, scale)] : [];
  const part = partOfRoute(lane, 'reduced');
  const unknown = lane.known || part === undefined ? [] : [sentence(whyUnknown(part, speech), scale)];
  return {
    title: words.places.language,
    note: lane.required === null ? '' : own.levelRequired(lane.required),
    rows: captioned(own.routes.reduced, [...unknown, ...tests, ...none], part?.status),
  };
}

function changes({ changes: list }: Timeline, scale: Scale, speech: Speech): readonly Lane[] {
  if (list.length === 0) return [];
  const rows = spread(
    list.map((change) => ({
      from: change.on,
      to: change.on,
      label: changeInWords(change, speech),
      half: 2,
      draw: (x0: number) => (y: number) => [line(x0, y + 3, x0, y + 21, `stroke="${INK}" stroke-width="3"`)],
    })),
    scale,
    speech,
  );
  return [{ title: speech.own.changes, note: '', rows: captioned(speech.own.rows.changes, rows) }];
}

/** All lanes, from top to bottom. */
export function lanesOf(timeline: Timeline, scale: Scale, speech: Speech): readonly Lane[] {
  return [
    service(timeline, scale, speech),
    conduct(timeline, scale, speech),
    agreements(timeline, scale, speech),
    performance(timeline, scale, speech),
    language(timeline, scale, speech),
    ...changes(timeline, scale, speech),
  ];
}
