/** The picture in words, for who cannot see it: everything it shows, in its order. */
import type { Timeline, TimelineLane } from '../../explore/timeline/types';
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

/** The routes of a lane, each with its status and, where nothing was judged, the reason. */
function statuses({ parts }: TimelineLane, { words, own }: Speech): string {
  return parts
    .map(({ route, status, reason }) => {
      const why = reason === undefined ? '' : ` (${words.reasons[reason]})`;
      return `${own.routes[route]} ${own.statuses[status]}${why}`;
    })
    .join(words.comma);
}

function laneInWords(title: string, lane: TimelineLane, said: readonly string[], speech: Speech): string {
  return `${title} (${statuses(lane, speech)})${speech.words.colon}${said.join('; ')}`;
}

function service({ service: lane }: Timeline, speech: Speech): string {
  const said = [
    ...(lane.stated ? [] : [speech.words.reasons['missing-facts']]),
    ...lane.periods.map((period) => periodInWords(period, speech)),
    ...lane.gaps.map((gap) => gapInWords(gap, speech)),
    ...(lane.known ? [runInWords(lane, speech)] : []),
    ...lane.anniversaries.map(
      (each) => `${speech.own.routes[each.route]}${speech.words.colon}${anniversaryInWords(each, speech)}`,
    ),
  ];
  return laneInWords(speech.words.places.tenure, lane, said, speech);
}

function conduct({ conduct: lane }: Timeline, speech: Speech): string {
  const said = [
    ...(lane.stated ? [] : [speech.words.reasons['missing-facts']]),
    ...(lane.stated && lane.sanctions.length === 0 ? [speech.own.noSanctions] : []),
    ...lane.sanctions.map((sanction) => sanctionInWords(sanction, lane.known, speech)),
    ...lane.windows.map(
      (window) => `${speech.own.routes[window.route]}${speech.words.colon}${windowInWords(window, speech)}`,
    ),
  ];
  return laneInWords(speech.words.places.conduct, lane, said, speech);
}

function agreements({ agreements: lane }: Timeline, speech: Speech): string {
  const { own, words } = speech;
  const said = [
    ...(lane.known && lane.rounds.length === 0 ? [own.noneAsked] : []),
    ...lane.rounds.map(({ fiscalYear, from, to, onRecord, askedBy }) => {
      const name = `${words.round(fiscalYear)} (${own.from(day(from, speech), day(to, speech))})`;
      const asked = askedBy.map(({ route, status }) => `${own.routes[route]} ${own.statuses[status]}`);
      return `${name} ${[onRecord ? own.onRecord : own.notOnRecord, ...asked].join(words.comma)}`;
    }),
    ...lane.reports.map(
      (each) => `${own.routes[each.route]} ${own.statuses[each.status]}${words.colon}${reportsInWords(each, speech)}`,
    ),
  ];
  return laneInWords(words.places.agreements, lane, said, speech);
}

function performance({ performance: lane }: Timeline, speech: Speech): string {
  const { own, words } = speech;
  const said = [
    ...(lane.required === null ? [] : [own.salaryRequired(words.names[lane.required])]),
    ...lane.rounds.map(({ fiscalYear, half, from, to, level }) => {
      const days = own.from(day(from, speech), day(to, speech));
      return `${fiscalYear}/${half} (${days}) ${level === null ? own.notOnRecord : words.names[level]}`;
    }),
  ];
  return laneInWords(words.places.performance, lane, said, speech);
}

function language({ language: lane, filedOn }: Timeline, speech: Speech): string {
  const { own, words } = speech;
  const said = [
    ...(lane.required === null ? [] : [own.levelRequired(lane.required)]),
    ...(lane.stated ? [] : [words.reasons['missing-facts']]),
    ...(lane.stated && lane.tests.length === 0 ? [own.noTests] : []),
    ...lane.tests.map((test) => testInWords(test, filedOn, speech)),
  ];
  return laneInWords(words.places.language, lane, said, speech);
}

/** Lane by lane, one sentence each. */
export function description(timeline: Timeline, verdict: string, speech: Speech): string {
  const changes = timeline.changes.map((change) => changeInWords(change, speech));
  return [
    speech.own.filing(day(timeline.filedOn, speech)),
    verdict,
    service(timeline, speech),
    conduct(timeline, speech),
    agreements(timeline, speech),
    performance(timeline, speech),
    language(timeline, speech),
    ...(changes.length === 0 ? [] : [`${speech.own.changes}${speech.words.colon}${changes.join('; ')}`]),
  ]
    .map((sentence) => `${sentence}.`)
    .join('\n');
}
