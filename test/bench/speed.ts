/**
 * Time a case. One process, every contender in every round, the order turned by one from round to round; a round judges
 * the cases in stretches, and each contender gets every stretch as facts of its own, just read from JSON. Reading them,
 * and a collection before each stretch, is not timed; what a contender's own garbage costs while it runs, is. It is the
 * young that are collected: a full collection also makes V8 forget what it compiled for objects that are all gone, and
 * no program asks for twenty of them a second.
 *
 * Everything is judged once before, untimed, to warm up and to see that all say the same: the library and the judgement by
 * hand of every part of every case, the engines of both statuses.
 */
import { differenceOf } from './agreement';
import { assessEligibilityByHand } from './baseline/eligibility';
import { decideEvaluationByHand } from './baseline/evaluation';
import type { Contender } from './contenders';
import { asTheyCome, byHand, byHandFromText, caseOf, fromText, library, parsedBefore, statusAlone } from './contenders';
import { cel } from './engines/cel';
import type { Engine } from './engines/engine';
import { feel } from './engines/feel';
import { jsonLogicEngine, jsonLogicJs } from './engines/json-logic';
import { jsonRules } from './engines/json-rules';
import { nodeRules } from './engines/node-rules';
import { publicodes } from './engines/publicodes';
import { zen } from './engines/zen';
import { isShort, now, printTable, ratiosOf, say, shown, shownSpread, spreadOf } from './measure';
import { caseAt } from './population';

/** Collects what the contender before left behind. */
function tidy(): void {
  globalThis.gc?.({ type: 'minor' });
}

const STRETCH = 2_500;
const ROUNDS = isShort ? 5 : 9;
const ROUNDS_OF_SIZES = isShort ? 3 : 7;
const SIZES = isShort ? [10_000] : [10_000, 100_000, 600_000];

/** Cases as lines of JSON, a stretch each, outside the heap: at 600,000 they are some 900 MB. */
function stretches(count: number): readonly Buffer[] {
  return Array.from({ length: Math.ceil(count / STRETCH) }, (_, stretch) => {
    const length = Math.min(STRETCH, count - stretch * STRETCH);
    const cases = Array.from({ length }, (__, index) => JSON.stringify(caseAt(stretch * STRETCH + index)));
    return Buffer.from(cases.join('\n'));
  });
}

function textsOf(stretch: Buffer): readonly string[] {
  return stretch.toString().split('\n');
}

/** As many as the engine can judge in good time. */
function casesOf({ cases }: Engine): number {
  return isShort && cases < 1_000 ? cases / 2 : cases;
}

/** Throws where the library and the judgement by hand differ in any part. */
function requireAgreement(texts: readonly string[]): void {
  for (const text of texts) {
    const { id, application, evaluation } = caseOf(text);
    const difference =
      differenceOf(library.assessEligibility(application), assessEligibilityByHand(application)) ??
      differenceOf(library.decideEvaluation(evaluation), decideEvaluationByHand(evaluation));
    if (difference !== undefined) throw new Error(`${id}: ${difference}`);
  }
}

async function requireSameStatuses(engine: Engine, texts: readonly string[]): Promise<void> {
  const { name } = engine;
  const given = texts.slice(0, casesOf(engine)).map(caseOf);
  const answers = await engine.judge(given);
  for (const [index, { id, application, evaluation }] of given.entries()) {
    const answer = answers[index];
    const eligibility = library.assessEligibility(application).status;
    const decision = library.decideEvaluation(evaluation).status;
    if (answer?.eligibility !== eligibility || answer.evaluation !== decision) {
      throw new Error(`${name} says otherwise of ${id}: ${JSON.stringify(answer)}, not ${eligibility}, ${decision}`);
    }
  }
}

/** Microseconds a case over all stretches. */
function time({ ready, run }: Contender, all: readonly Buffer[], count: number): number {
  let taken = 0;
  let met = 0;
  for (const stretch of all) {
    const inputs = ready(textsOf(stretch));
    tidy();
    const began = now();
    met += run(inputs);
    taken += now() - began;
  }
  if (met === 0) throw new Error('nobody met anything');
  return taken / count;
}

async function timeEngine(engine: Engine, texts: readonly string[]): Promise<number> {
  const cases = casesOf(engine);
  let taken = 0;
  for (let start = 0; start < cases; start += STRETCH) {
    const given = texts.slice(start, Math.min(start + STRETCH, cases)).map(caseOf);
    tidy();
    const began = now();
    await engine.judge(given);
    taken += now() - began;
  }
  return taken / cases;
}

interface Timed {
  readonly name: string;
  readonly cases: number;
  readonly time: () => number | Promise<number>;
}

/** Figures of each by round; the order turns by one each round. */
async function rounds(timed: readonly Timed[], count: number): Promise<ReadonlyMap<string, readonly number[]>> {
  const figures = new Map<string, number[]>(timed.map(({ name }) => [name, []]));
  for (let round = 0; round < count; round += 1) {
    say(`round ${round + 1} of ${count}`);
    const turned = [...timed.slice(round % timed.length), ...timed.slice(0, round % timed.length)];
    for (const { name, time: measure } of turned) figures.get(name)?.push(await measure());
  }
  return figures;
}

/** How much of one processor this process had: what is measured on a clock is measured well near 100 %. */
function share(): () => string {
  const { user, system } = process.cpuUsage();
  const began = performance.now();
  return () => {
    const spent = process.cpuUsage({ user, system });
    return `${shown((spent.user + spent.system) / 10 / (performance.now() - began))} %`;
  };
}

async function againstEngines(): Promise<void> {
  const count = SIZES[0]!;
  const all = stretches(count);
  const texts = all.flatMap(textsOf);
  const engines = await Promise.all([
    ...[jsonLogicEngine(), cel(), jsonLogicJs(), nodeRules(), zen(false), zen(true), jsonRules(), publicodes(), feel()],
  ]);
  say(`${String(count)} cases: do all say the same?`);
  requireAgreement(texts);
  for (const engine of engines) await requireSameStatuses(engine, texts);

  const own = [byHand, statusAlone, parsedBefore, asTheyCome, byHandFromText, fromText];
  const timed: readonly Timed[] = [
    ...own.map((contender) => ({
      name: contender.name,
      cases: count,
      time: () => time(contender, all, count),
    })),
    ...engines.map((engine) => ({
      name: `${engine.name} ${engine.version}`.replace(/(, with trace) (.*)/u, ' $2$1'),
      cases: casesOf(engine),
      time: () => timeEngine(engine, texts),
    })),
  ];
  for (const { time: warmUp } of timed.slice(0, own.length)) await warmUp();

  const shareOf = share();
  const figures = await rounds(timed, ROUNDS);
  say(`this process had ${shareOf()} of a processor`);
  const of = (name: string): readonly number[] => figures.get(name) ?? [];
  printTable(
    `Time a case, medians of ${ROUNDS} rounds`,
    ['', 'cases a round', 'µs a case (least–most)', '× by hand', '× library as facts come'],
    timed.map(({ name, cases }) => [
      name,
      cases.toLocaleString('en-US'),
      shownSpread(spreadOf(of(name))),
      shownSpread(ratiosOf(of(name), of(byHand.name))),
      shownSpread(ratiosOf(of(name), of(asTheyCome.name))),
    ]),
  );

  const held = (what: string, one: string, other: string, limit: string): readonly string[] => [
    what,
    shownSpread(ratiosOf(of(one), of(other))),
    limit,
  ];
  const engineRows = timed.slice(own.length).map(({ name }) => {
    // Those that give reasons are held against whole findings, the others against the status alone.
    const givesReasons = /^json-rules-engine|^node-rules|^publicodes|with trace$/u.test(name);
    const [against, asked] = givesReasons ? ([asTheyCome, '≥ 1.5'] as const) : ([statusAlone, '> 1'] as const);
    return held(`${name} / ${against.name}`, name, against.name, asked);
  });
  printTable(
    'What must hold, as ratios of the same rounds',
    ['', 'median (least–most)', 'asked'],
    [
      held('the status alone / judging alone', statusAlone.name, parsedBefore.name, '≤ 0.3'),
      held('library, judging alone / by hand', parsedBefore.name, byHand.name, '≤ 1.8'),
      held('library, with validation / by hand', asTheyCome.name, byHand.name, '≤ 2.5'),
      held('library from JSON text / JSON.parse and by hand', fromText.name, byHandFromText.name, '≤ 2.5'),
      ...engineRows,
    ],
  );
}

async function bySize(): Promise<void> {
  const own = [byHand, parsedBefore, asTheyCome];
  const smallest = SIZES[0]!;
  const sizes = SIZES.map((count) => {
    say(`${String(count)} cases: do library and judgement by hand say the same?`);
    const all = stretches(count);
    for (const stretch of all) requireAgreement(textsOf(stretch));
    return { count, all };
  });
  const nameOf = (contender: Contender, count: number): string => `${contender.name} ${String(count)}`;
  const timed = own.flatMap((contender) =>
    sizes.map(({ count, all }) => ({
      name: nameOf(contender, count),
      cases: count,
      time: () => time(contender, all, count),
    })),
  );
  const figures = await rounds(timed, ROUNDS_OF_SIZES);
  const of = (contender: Contender, count: number): readonly number[] => figures.get(nameOf(contender, count)) ?? [];
  printTable(
    `Time a case by the number of cases, medians of ${ROUNDS_OF_SIZES} rounds`,
    ['', 'cases', 'µs a case (least–most)', `× at ${shown(smallest)}`],
    own.flatMap((contender) =>
      SIZES.map((count) => [
        contender.name,
        count.toLocaleString('en-US'),
        shownSpread(spreadOf(of(contender, count))),
        shownSpread(ratiosOf(of(contender, count), of(contender, smallest))),
      ]),
    ),
  );
}

await againstEngines();
if (!isShort) await bySize();
