/** What holds for the timeline, and the picture, of any application. */
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Finding } from '../../../src/index';
import { assessEligibility, at } from '../../../src/index';
import { timeline } from '../../../src/explore/timeline/timeline';
import type { Timeline, TimelinePart } from '../../../src/explore/timeline/types';
import { timelineSvg } from '../../../src/text/timeline/svg';
import { applications } from '../../arbitraries/index';
import { elementOf, meeting, requireWellFormed, sizeOf, textsOf } from '../../examples/timeline/svg';

const runs = { numRuns: 150 };

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function datesIn(value: unknown): readonly string[] {
  return [...new Set(stringsIn(value).filter((text) => /^\d{4}-/u.test(text)))];
}

function expectDeeplyFrozen(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Object.isFrozen(value)) expect(value).toBe('frozen');
  Object.values(value).forEach(expectDeeplyFrozen);
}

function partsOf({ service, conduct, agreements, performance, language }: Timeline): readonly TimelinePart[] {
  return [
    ...[service, conduct, agreements, performance, language].flatMap(({ parts }) => parts),
    ...agreements.rounds.flatMap(({ askedBy }) => askedBy),
    ...agreements.reports,
  ];
}

function actualAt(finding: Finding, id: string): unknown {
  const part = at(finding, id);
  return part?.kind === 'leaf' ? part.actual : undefined;
}

describe('the timeline of any application', () => {
  test.prop([applications], runs)('is frozen, comes back from JSON as it was, and is the same again', (facts) => {
    const made = timeline(facts);
    expectDeeplyFrozen(made);
    expect(JSON.parse(JSON.stringify(made))).toStrictEqual(made);
    expect(JSON.stringify(timeline(facts))).toBe(JSON.stringify(made));
  });

  test.prop([applications], runs)('has nothing but calendar days for dates', (facts) => {
    for (const date of datesIn(timeline(facts))) {
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
      expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
    }
  });

  test.prop([applications], runs)('has the statuses and reasons of the finding', (facts) => {
    const finding = assessEligibility(facts);
    const made = timeline(facts);
    expect(made.statuses).toEqual({
      eligibility: finding.status,
      standard: at(finding, 'eligibility.standard')?.status,
      reduced: at(finding, 'eligibility.reduced')?.status,
    });
    for (const { id, status, reason } of partsOf(made)) {
      const part = at(finding, id);
      expect([id, part?.status, part?.kind === 'leaf' ? part.reason : undefined]).toEqual([id, status, reason]);
    }
    for (const { route, status } of made.service.anniversaries) {
      expect(at(finding, `eligibility.${route}.tenure`)?.status).toBe(status);
    }
    for (const { route, status } of made.conduct.windows) {
      expect(at(finding, `eligibility.${route}.conduct`)?.status).toBe(status);
    }
  });

  test.prop([applications], runs)(
    'counts the time that the tenure leaf shows, and completes it when the leaf does',
    (facts) => {
      const finding = assessEligibility(facts);
      const { service, filedOn } = timeline(facts);
      const none = { years: 0, months: 0, days: 0 };
      for (const route of ['standard', 'reduced'] as const) {
        const leaf = at(finding, `eligibility.${route}.tenure`);
        const actual = actualAt(finding, `eligibility.${route}.tenure`);
        if (service.known) expect(service.run?.elapsed ?? none).toEqual(actual);
        else expect(actual).toBeUndefined();
        for (const { on } of service.anniversaries.filter((each) => each.route === route)) {
          expect(on <= filedOn).toBe(leaf?.status === 'met');
          if (leaf?.kind === 'leaf' && leaf.status === 'unmet') expect(leaf.waitUntil).toBe(on);
        }
      }
      // The run begins with a period that counts, and no gap lies in it.
      const counted = service.periods.filter(({ counts }) => counts === true).map(({ from }) => from);
      if (service.run !== null) expect([...counted].sort()[0]).toBe(service.run.from);
      for (const gap of service.gaps) {
        if (service.run !== null) expect(gap.to < service.run.from).toBe(true);
        expect(
          service.periods.every(({ counted: days }) => days === undefined || days.to < gap.from || gap.to < days.from),
        ).toBe(true);
      }
    },
  );

  test.prop([applications], runs)('puts sanctions, salary rounds and results where the finding does', (facts) => {
    const finding = assessEligibility(facts);
    const { conduct, performance, language } = timeline(facts);
    for (const route of ['standard', 'reduced'] as const) {
      const against = conduct.sanctions.filter((sanction) => sanction.against.includes(route)).map(({ on }) => on);
      expect(against).toEqual(actualAt(finding, `eligibility.${route}.conduct`) ?? []);
    }
    // Where the law is known: heavier and within the look-back is what stands against a route.
    for (const { heavierThanProbation, within, against } of conduct.known ? conduct.sanctions : []) {
      expect(against).toEqual(heavierThanProbation ? within : []);
    }
    const leaf = at(finding, 'eligibility.reduced.reduction.performance');
    if (performance.known && leaf?.kind === 'leaf') {
      const shown = performance.rounds.map(({ fiscalYear, half, level }) => [`${fiscalYear}/${half}`, level]);
      expect(shown.reverse()).toEqual(leaf.actual);
      expect(performance.rounds.filter(({ reached }) => reached === false).length).toBe(leaf.gap ?? 0);
    }
    const result = actualAt(finding, 'eligibility.reduced.reduction.ground.language');
    const marked = language.tests.filter(({ shown }) => shown).map(({ cefr, testedOn }) => [cefr, testedOn]);
    expect(marked).toEqual(Array.isArray(result) ? [result] : []);
    if (at(finding, 'eligibility.reduced.reduction.ground.language')?.status === 'met') {
      expect(language.tests.find(({ shown }) => shown)?.valid).toBe(true);
    }
  });
});

const thaiMonths = {
  short: ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'],
  long: [
    ...['มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน'],
    ...['กรกฎาคม', 'สิงหาคม', 'กันยายน', 'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม'],
  ],
};
const englishMonths = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

function written(date: string, language: 'th' | 'en', month: 'short' | 'long'): string {
  const [year = 0, number = 0, day = 0] = date.split('-').map(Number);
  const english = englishMonths[number - 1]!;
  if (language === 'en') return `${day} ${month === 'long' ? english : english.slice(0, 3)} ${year}`;
  // Years before พ.ศ. 2484 began on 1 April.
  const isOfYearBefore = year < 1941 && number < 4;
  return `${day} ${thaiMonths[month][number - 1]!} ${isOfYearBefore ? year + 542 : year + 543}`;
}

/** Every number of a timeline that is no part of a date, and the years of its axis. */
function numbersOf(made: Timeline, language: 'th' | 'en'): ReadonlySet<string> {
  const { service, conduct, agreements, performance, language: results, span } = made;
  const [first, last] = [Number(span.from.slice(0, 4)), Number(span.to.slice(0, 4))];
  const spans = [service.run?.elapsed, ...service.anniversaries.map(({ gap }) => gap)].flatMap((each) =>
    each === undefined || each === null ? [] : [each.years, each.months, each.days],
  );
  const axis = Array.from({ length: last - first + 2 }, (_, at) => first + at);
  const together = [
    service.periods,
    service.gaps,
    conduct.sanctions,
    results.tests,
    agreements.rounds,
    performance.rounds,
  ];
  return new Set(
    [
      ...spans,
      ...service.gaps.map(({ days }) => days),
      ...[...service.anniversaries, ...conduct.windows].map(({ years }) => years),
      ...agreements.rounds.map(({ fiscalYear }) => fiscalYear),
      ...agreements.reports.flatMap(({ needed, counted }) => [needed, counted ?? 0]),
      ...performance.rounds.flatMap(({ fiscalYear, half }) => [fiscalYear, half]),
      ...axis.flatMap((year) => [year + 543, ...(language === 'en' ? [year] : [])]),
      // How many lie beyond the picture.
      ...together.flatMap((list) => list.map((_, at) => at + 1)),
    ].map(String),
  );
}

function withoutDates(said: string, dates: readonly string[]): string {
  return dates.reduce((rest, date) => rest.replaceAll(new RegExp(`(?<!\\d)${date}(?!\\d)`, 'gu'), ''), said);
}

describe('the picture of any application', () => {
  test.prop([applications, fc.constantFrom('th', 'en')], runs)(
    'is well-formed, in bounds, and no text meets another',
    (facts, language) => {
      const svg = timelineSvg(timeline(facts), { language });
      requireWellFormed(svg);
      expect(svg).not.toMatch(/undefined|NaN|Infinity|null|\[object|\d{4}-\d{2}-\d{2}/u);
      expect(timelineSvg(timeline(facts), { language })).toBe(svg);

      const [width, height] = sizeOf(svg);
      const texts = textsOf(svg);
      for (const { said, left, right, top, bottom, size } of texts) {
        expect([said, left >= 0 && right <= width && top >= 0 && bottom <= height && size >= 10]).toEqual([said, true]);
      }
      expect(meeting(texts)).toEqual([]);
      for (const [, number = ''] of svg.matchAll(/ (?:x|y|x1|x2|y1|y2|width|height)="([^"]*)"/gu)) {
        expect(number).toMatch(/^-?\d+(?:\.\d{1,2})?$/u);
      }
    },
  );

  test.prop([applications, fc.constantFrom('th', 'en')], runs)(
    'shows no date and no number but those of the timeline',
    (facts, language) => {
      const made = timeline(facts);
      const svg = timelineSvg(made, { language });
      const numbers = numbersOf(made, language);
      const told = [
        [
          textsOf(svg)
            .map(({ said }) => said)
            .join('\n'),
          'short',
        ],
        [`${elementOf(svg, 'title')}\n${elementOf(svg, 'desc')}`, 'long'],
      ] as const;
      for (const [said, month] of told) {
        const dates = datesIn(made).map((date) => written(date, language, month));
        const rest = withoutDates(said, dates).replaceAll(/\b[ABC][12]\b/gu, '');
        for (const [number] of rest.matchAll(/\d+/gu)) expect([number, numbers.has(number)]).toEqual([number, true]);
      }
    },
  );

  test.prop([applications, fc.constantFrom('th', 'en')], runs)(
    'tells every period, sanction and result in its description',
    (facts, language) => {
      const made = timeline(facts);
      const desc = elementOf(timelineSvg(made, { language }), 'desc');
      const { span, ...lanes } = made;
      expect(span.from < made.filedOn && made.filedOn < span.to).toBe(true);
      for (const date of datesIn(lanes)) expect(desc).toContain(written(date, language, 'long'));
    },
  );
});
