/** A plan in words: first from which day, by which route, and what it takes; then the lists by kind. */
import { readable } from '../../error/readable';
import type { Need, Plan, RoutePlan } from '../../explore/plan/types';
import type { Finding } from '../../finding/finding';
import type { Block, ListItem, Verdict } from '../blocks';
import { listUnder } from '../blocks';
import type { TextLanguage, TextOptions } from '../language';
import { formatOf, wordsOf } from '../language';
import { leafInWords } from '../leaf-in-words';
import { nameOf } from '../naming';
import { dayInWords } from '../value';
import type { Words } from '../words/words';
import { written } from '../write';
import { conditionsInWords } from './conditions';
import { needItem } from './needs-in-words';
import { requirePlan } from './require-plan';

/** What stands against a route. A round that could not be done in the post says nothing beside what is unmet. */
function against({ why = [] }: RoutePlan): readonly Finding[] {
  const unmet = why.filter(({ status }) => status === 'unmet');
  return unmet.length > 0 ? unmet : why;
}

function routeSentence(found: RoutePlan, until: string, words: Words): string {
  const { route, status, on, needs } = found;
  const { plan } = words;
  const name = plan.route[route];
  if (on !== undefined) {
    const day = dayInWords(on, words);
    return status === 'ready' ? plan.already(day, name) : plan.from(day, name, conditionsInWords(needs, words));
  }
  if (status === 'impossible') {
    const parts = [...new Set(against(found).map(({ id }) => nameOf(id, words)))].join(words.comma);
    return plan.never(dayInWords(until, words), name, parts);
  }
  return needs.length > 0 ? plan.unknownService(name) : plan.unknownLaw(name);
}

/** One sentence: of the first route, and of the second where the first has no day and it has. */
function planSentence({ routes, until }: Plan, words: Words): string {
  const [first, second] = routes;
  if (first === undefined) return '';
  const sentence = routeSentence(first, until, words);
  if (first.on !== undefined || second?.on === undefined) return sentence;
  return words.plan.but(sentence, routeSentence(second, until, words));
}

const statuses: Readonly<Record<RoutePlan['status'], Verdict['status']>> = {
  ready: 'met',
  possible: undefined,
  impossible: 'unmet',
  unknown: 'unknown',
};

function verdictOf(plan: Plan, words: Words): Verdict {
  const [first, second] = plan.routes;
  const status = first?.on === undefined && second?.on !== undefined ? undefined : first && statuses[first.status];
  return { kind: 'verdict', text: planSentence(plan, words), ...(status === undefined ? {} : { status }) };
}

interface Listed {
  readonly title: string;
  readonly items: readonly ListItem[];
}

/** Rounds from oldest to newest. */
function inTime(needs: readonly Need[]): readonly Need[] {
  const day = (need: Need): string => ('anyOf' in need ? '9' : (need.by ?? '0'));
  const path = (need: Need): string => ('anyOf' in need || !/^\w+\[/u.test(need.path ?? '') ? '~' : (need.path ?? ''));
  const inOrder = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
  return [...needs].sort((a, b) => inOrder(day(a), day(b)) || inOrder(path(a), path(b)));
}

/** What a route takes by kind, and what stands against it. */
function listsOf(found: RoutePlan, words: Words): readonly Listed[] {
  const { needs } = found;
  const { headings } = words.plan;
  const ofKind = (kind: 'wait' | 'state' | 'achieve'): readonly ListItem[] =>
    inTime(needs.filter((need) => !('anyOf' in need) && need.kind === kind)).map((need) => needItem(need, words));
  const either = needs.flatMap((need) => ('anyOf' in need ? [need.anyOf.map((each) => needItem(each, words))] : []));
  const standing = against(found).map((part): ListItem => {
    const said = part.kind === 'leaf' ? `${words.colon}${leafInWords(part, words)}` : '';
    return { status: part.status, text: `${nameOf(part.id, words)}${said}` };
  });
  return [
    { title: headings.wait, items: ofKind('wait') },
    { title: headings.state, items: ofKind('state') },
    { title: headings.achieve, items: ofKind('achieve') },
    ...either.map((items) => ({ title: headings.anyOf, items })),
    { title: headings.why, items: standing },
  ].filter(({ items }) => items.length > 0);
}

/** The other route under one heading, which is its sentence. */
function otherRoute(found: RoutePlan, until: string, words: Words): readonly Block[] {
  const items = listsOf(found, words).map((list): ListItem => ({ text: list.title, items: list.items }));
  const sentence = routeSentence(found, until, words);
  return items.length === 0 ? [{ kind: 'paragraph', text: sentence }] : listUnder(sentence, items);
}

/** What `explainPlan` writes, before it is written. */
export function planBlocks(plan: Plan, words: Words): readonly Block[] {
  const [first, ...others] = plan.routes;
  return [
    verdictOf(plan, words),
    ...(first === undefined ? [] : listsOf(first, words)).flatMap(({ title, items }) => listUnder(title, items)),
    ...others.flatMap((found) => otherRoute(found, plan.until, words)),
  ];
}

/** The plan in brief: the sentence, what the first route takes, and of another route its sentence alone. */
export function planInBrief(plan: Plan, language: TextLanguage): readonly Block[] {
  const words = wordsOf(language);
  const [first, ...others] = plan.routes;
  return [
    verdictOf(plan, words),
    ...(first === undefined ? [] : listsOf(first, words)).flatMap(({ title, items }) => listUnder(title, items)),
    ...others.map((found): Block => ({ kind: 'note', text: routeSentence(found, plan.until, words) })),
  ];
}

/**
 * A plan in words. It leads with one sentence: from which day, by which route, and what it takes; then what time mends,
 * what nobody has stated yet, and what is still to be achieved, each with its day; then the other route.
 *
 * @param plan - what `plan` gives
 * @param language - `th` or `en`
 * @param options - `format`: `text` for a terminal (the default), `markdown`, or `html`: a piece of a page
 * @returns the text, without a line break at its end
 * @throws `invalid-facts` at `plan`, `language`, `options` or `options.format`
 * @example
 * ```ts
 * explainPlan(plan(application, { from: '2026-11-22', until: '2029-11-21' }), 'th');
 * // ยื่นได้ตั้งแต่ 1 ตุลาคม 2570 (กรณีปกติ) เมื่อผ่าน PA ปีงบประมาณ 2568–2570 และไม่มีโทษ
 * //
 * // รอเวลา
 * //   ระยะเวลาการดำรงตำแหน่ง: ครบ 4 ปี ในวันที่ 1 ตุลาคม 2570
 * // …
 * ```
 */
export function explainPlan(plan: Plan, language: TextLanguage, options: TextOptions = {}): string {
  const words = wordsOf(language);
  const format = formatOf(options);
  return readable('plan', () => {
    requirePlan(plan);
    return written(planBlocks(plan, words), format, language);
  });
}
