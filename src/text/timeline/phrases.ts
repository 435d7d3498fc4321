/** What is said of each thing on a timeline: the labels of the picture, and the same in the description. */
import type {
  Timeline,
  TimelineChange,
  TimelineGap,
  TimelinePeriod,
  TimelineSanction,
  TimelineTest,
  TimelineWindow,
  TimelineAnniversary,
  TimelineReports,
} from '../../explore/timeline/types';
import type { Post } from '../../facts/application';
import type { TimelineWords } from './words';
import { topicsOf } from './words';
import { amountInWords, spanInWords } from '../value';
import type { Words } from '../words/words';

/** The general wording, that of timelines, and how long the months are written. */
export interface Speech {
  readonly words: Words;
  readonly own: TimelineWords;
  readonly month: 'long' | 'short';
}

/** A day. */
export function day(on: string, { own, month }: Speech): string {
  return own.day(on, month);
}

function postInWords({ position, standing }: Post, { words, own }: Speech): string {
  const isPlain = standing === 'none' && position !== 'teacher';
  return isPlain ? words.names[position] : own.held(words.names[position], own.standings[standing]);
}

/** A period: the post, its days, and whether it counts. */
export function periodInWords(period: TimelinePeriod, speech: Speech): string {
  const { own } = speech;
  const { from, to, equivalentTo, counts, reason } = period;
  const days = own.from(day(from, speech), to === null ? own.now : day(to, speech));
  const same = equivalentTo === undefined ? [] : [own.equivalent(postInWords(equivalentTo, speech))];
  const said = [postInWords(period, speech), ...same, days].join(' ');
  if (counts === null) return own.openCount(said);
  return reason === undefined ? own.counted(said) : own.doesNotCount(said, own.notCounted[reason]);
}

/** A gap: how many days, and which. */
export function gapInWords({ days, from, to }: TimelineGap, speech: Speech): string {
  return speech.own.gap(amountInWords(days, 'day', speech.words), day(from, speech), day(to, speech));
}

/** The run: its length and its first day. */
export function runInWords({ run }: Timeline['service'], speech: Speech): string {
  if (run === null) return speech.own.noRun;
  return speech.own.runs(spanInWords(run.elapsed, speech.words), day(run.from, speech));
}

/** The day on which so many years are complete, and what is missing on the filing day. */
export function anniversaryInWords({ years, on, gap }: TimelineAnniversary, speech: Speech): string {
  const { own, words } = speech;
  const said = own.complete(amountInWords(years, 'year', words), day(on, speech));
  return gap === null ? said : `${said} (${words.tenure.gap(spanInWords(gap, words))})`;
}

/** A look-back: how many years, and from when to when. */
export function windowInWords({ years, from, to }: TimelineWindow, speech: Speech): string {
  return speech.own.lookback(amountInWords(years, 'year', speech.words), day(from, speech), day(to, speech));
}

/** A sanction: what, how heavy, when, and whether it stands against a route. */
export function sanctionInWords(sanction: TimelineSanction, isJudged: boolean, speech: Speech): string {
  const { own, words } = speech;
  const { on, kind, heavierThanProbation, within, against } = sanction;
  const said = [own.sanction[kind], heavierThanProbation ? own.heavier : own.lighter, day(on, speech)].join(' ');
  if (!isJudged) return said;
  const where = within.length > 0 ? own.withinLookback : own.outsideLookback;
  const routes = against.map((route) => own.routes[route].toLowerCase());
  return `${said}${words.colon}${against.length > 0 ? own.against(routes) : where}`;
}

/** Reports: how many count, and how many are needed. */
export function reportsInWords({ needed, counted }: TimelineReports, { words, own }: Speech): string {
  const required = amountInWords(needed, 'report', words);
  return counted === null
    ? own.reportsUnstated(required)
    : own.reports(amountInWords(counted, 'report', words), required);
}

/** A language result: level, language, day, until when it is good, and whether it is good on the filing day. */
export function testInWords(test: TimelineTest, filedOn: string, speech: Speech): string {
  const { own, words } = speech;
  const { cefr, language, testedOn, lastValidDay, valid } = test;
  const said = own.test(cefr, language === undefined ? '' : own.languages[language], day(testedOn, speech));
  if (lastValidDay === null || valid === null) return said;
  const state = valid ? own.valid : testedOn > filedOn ? own.afterFiling : own.tooOld;
  return `${own.validUntil(said, day(lastValidDay, speech))}${words.colon}${state}`;
}

/** A change of law: when, and in what. */
export function changeInWords(change: TimelineChange, speech: Speech): string {
  const topics = topicsOf(change).map((topic) => speech.own.topics[topic]);
  return speech.own.change(day(change.on, speech), topics.join(speech.words.comma));
}
