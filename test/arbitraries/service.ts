/** Service that starts around an exact anniversary of the filing day, in one piece or several, with other posts about it. */
import * as fc from 'fast-check';
import { addDays, addYears } from '../model/days';
import type { ServicePeriod, Standing } from '../model/facts';
import { dayBetween, firstValidDay, lastValidDay, startsOfAnniversary, withinCalendar, yearsBefore } from './days';
import { pick, shuffled, weighted, type Mood } from './mood';
import { countingPost, heldPosts, otherPost, type HeldPost } from './posts';

/** `to` undefined = still in post. Gives null where the calendar leaves no room. */
function period(post: HeldPost, from: string, to: string | undefined): ServicePeriod | null {
  if (from < firstValidDay || from > lastValidDay) return null;
  if (to === undefined) return { ...post, from };
  if (to < from || to > lastValidDay) return null;
  return { ...post, from, to };
}

function present(periods: readonly (ServicePeriod | null)[]): ServicePeriod[] {
  return periods.filter((one) => one !== null);
}

function startOf(filedOn: string, mood: Mood): fc.Arbitrary<string> {
  const exactly = (years: number, days: number): string => withinCalendar(addDays(addYears(filedOn, -years), days));
  const longAgo = fc
    .tuple(fc.integer({ min: 4, max: 12 }), fc.integer({ min: -200, max: 0 }))
    .map(([years, days]) => exactly(years, days));
  const good = weighted<string>(
    [4, fc.integer({ min: -2, max: 0 }).map((days) => exactly(4, days))],
    [3, fc.integer({ min: -2, max: 1 }).map((days) => exactly(3, days))],
    [2, fc.integer({ min: -300, max: 0 }).map((days) => exactly(3, days))],
    [8, longAgo],
  );
  const bad = weighted<string>(
    [3, fc.constantFrom(1, 2).map((days) => exactly(4, days))],
    [3, fc.constantFrom(1, 2).map((days) => exactly(3, days))],
    [1, yearsBefore(filedOn, 2, 300)],
    [1, yearsBefore(filedOn, 0, 20)],
  );
  const twins = [3, 4].flatMap((years) => {
    const starts = startsOfAnniversary(filedOn, years);
    return starts.length < 2 ? [] : starts.map(withinCalendar);
  });
  const fair = twins.length === 0 ? good : weighted([1, good], [1, fc.constantFrom(...twins)]);
  return pick(mood, fair, bad, weighted([5, longAgo], [1, dayBetween(1900, 2199)]));
}

interface Piece {
  readonly from: string;
  readonly to: string | undefined;
}

/** Cuts one piece in two: `gap` days lie between them, 0 = they touch, negative = they overlap. */
function cut(piece: Piece, firstOfSecond: string, gap: number): Piece[] {
  const lastOfFirst = addDays(firstOfSecond, -1 - gap);
  if (firstOfSecond <= piece.from || lastOfFirst < piece.from) return [piece];
  if (piece.to !== undefined && firstOfSecond > piece.to) return [piece];
  return [
    { from: piece.from, to: lastOfFirst },
    { from: firstOfSecond, to: piece.to },
  ];
}

function piecesOf(start: string, filedOn: string, mood: Mood): fc.Arbitrary<Piece[]> {
  const end = pick<string | undefined>(
    mood,
    weighted<string | undefined>(
      [6, fc.constant(undefined)],
      [2, fc.constantFrom(0, 1, 2, 400).map((days) => withinCalendar(addDays(filedOn, days)))],
    ),
    fc.constantFrom(-1, -2, -30).map((days) => addDays(filedOn, days)),
    fc.constant(undefined),
  );
  const cuts = fc.array(
    fc.tuple(
      weighted(
        [2, fc.integer({ min: 1, max: 1500 }).map((days) => addDays(start, days))],
        [1, yearsBefore(filedOn, 3)],
        [1, yearsBefore(filedOn, 4)],
        [1, yearsBefore(filedOn, 0)],
      ),
      pick(mood, fc.constantFrom(0, 0, 0, -1, -40), fc.constantFrom(1, 1, 2, 30), fc.constant(0)),
    ),
    { maxLength: 2 },
  );
  return fc.tuple(end, weighted<[string, number][]>([2, fc.constant([])], [3, cuts])).map(([to, places]) => {
    let pieces: Piece[] = [{ from: start, to }];
    for (const [firstOfSecond, gap] of places) {
      const last = pieces.at(-1);
      if (last !== undefined) pieces = [...pieces.slice(0, -1), ...cut(last, firstOfSecond, gap)];
    }
    return pieces;
  });
}

/** Periods that should not matter: the post before, a post beside, a post after filing. */
function besides(start: string, filedOn: string, standing: Standing): fc.Arbitrary<ServicePeriod[]> {
  const before = fc
    .tuple(otherPost(standing), fc.integer({ min: 0, max: 900 }), fc.constantFrom(1, 1, 2, -30))
    .map(([post, length, gap]) => period(post, addDays(start, -gap - length), addDays(start, -gap)));
  const beside = fc
    .tuple(otherPost(standing), fc.integer({ min: 0, max: 1500 }), fc.option(fc.integer({ min: 0, max: 900 })))
    .map(([post, ago, length]) => {
      const from = addDays(filedOn, -ago);
      return period(post, from, length === null ? undefined : addDays(from, length));
    });
  const after = fc
    .tuple(countingPost(standing), fc.integer({ min: 1, max: 400 }))
    .map(([post, days]) => period(post, addDays(filedOn, days), undefined));
  const contained = fc
    .tuple(countingPost(standing), fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 100 }))
    .map(([post, days, length]) => period(post, addDays(start, days), addDays(start, days + length)));
  return weighted<(ServicePeriod | null)[]>(
    [3, fc.constant([])],
    [2, fc.array(weighted([4, before], [2, beside], [1, after], [1, contained]), { maxLength: 2 })],
  ).map(present);
}

export function serviceFor(
  standing: Standing,
  filedOn: string,
  mood: Mood,
): fc.Arbitrary<readonly ServicePeriod[] | undefined> {
  const usual = startOf(filedOn, mood).chain((start) =>
    piecesOf(start, filedOn, mood).chain((pieces) =>
      fc
        .tuple(fc.tuple(...pieces.map(() => countingPost(standing))), besides(start, filedOn, standing))
        .chain(([held, others]) =>
          shuffled([...present(pieces.map((piece, at) => period(held[at]!, piece.from, piece.to))), ...others]),
        ),
    ),
  );
  const free = fc.array(
    fc
      .tuple(heldPosts, dayBetween(2012, 2029), fc.option(fc.integer({ min: 0, max: 2500 })))
      .map(([post, from, length]) => period(post, from, length === null ? undefined : addDays(from, length))),
    { maxLength: 4 },
  );
  const promoted = fc
    .tuple(otherPost(standing), yearsBefore(filedOn, 5, 400))
    .map(([post, from]) => present([period(post, from, undefined)]));
  return pick<readonly ServicePeriod[] | undefined>(
    mood,
    usual,
    weighted<readonly ServicePeriod[]>([2, free.map(present)], [1, promoted], [1, fc.constant([])]),
    weighted<readonly ServicePeriod[] | undefined>([3, fc.constant(undefined)], [1, usual]),
  );
}
