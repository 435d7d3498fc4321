/**
 * Every number and date that the command shows in Thai is one of the finding it comes from, and what a finding has to say
 * is shown: outputs are read back and compared with the findings, for applications from the generators.
 */
import * as fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Application, Elapsed, Finding, Leaf, Value } from '../../../src/index';
import { assessEligibility, ask, dpaChecklist, formatThaiDate, parseThaiDate, regulation } from '../../../src/index';
import { earliestFiling } from '../../../src/explore/earliest-filing';
import { remedies } from '../../../src/explore/remedies';
import { triageOne } from '../../../src/explore/triage/triage';
import { applications } from '../../arbitraries';
import { lines } from './cases';
import { witthayathana } from './command';

const sample = fc.sample(applications, { numRuns: 200, seed: 2569 });
const file = { 'a.ndjson': lines(sample.map((application, index) => ({ id: `#${index}`, application }))) };
const findings = sample.map((application) => assessEligibility(application));

const [from, until] = ['2026-11-22', '2027-11-22'];
const window = ['--from', from, '--until', until, '--assume', 'agreements'];
const on = ['--on', from, '--until', until, '--assume', 'agreements'];
const assume = { agreements: 'passed' } as const;

function csv(command: string, ...options: readonly string[]): readonly Readonly<Record<string, string>>[] {
  const { status, out } = witthayathana([command, 'a.ndjson', '--format', 'csv', ...options], file);
  expect(status).toBe(0);
  return parse(out, { bom: true, columns: true });
}

/** The text of each case. */
function texts(command: string, ...options: readonly string[]): readonly string[] {
  const { out } = witthayathana([command, 'a.ndjson', ...options], file);
  return out.split(/^#\d+\n─+\n/mu).slice(1);
}

const MONTHS = 'มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม';

function datesIn(text: string): readonly string[] {
  return Array.from(text.matchAll(new RegExp(`\\d{1,2} (?:${MONTHS}) \\d{4}`, 'gu')), ([date]) => parseThaiDate(date));
}

const SPAN = /(?<![\d.])(?:(\d+) ปี)?(?:(?:^| )?(\d+) เดือน)?(?: ?(\d+) วัน)?/gu;

function spanOf(text: string): Elapsed {
  const [, years = 0, months = 0, days = 0] = /^(?:(\d+) ปี)?(?: ?(\d+) เดือน)?(?: ?(\d+) วัน)?$/u.exec(text) ?? [
    expect.unreachable(`no span: ${text}`),
  ];
  return { years: Number(years), months: Number(months), days: Number(days) };
}

/** Spans of time in a text; "ของปี" and the like have no number before them. */
function spansIn(text: string): readonly Elapsed[] {
  return Array.from(text.matchAll(SPAN), ([span]) => span.trim())
    .filter((span) => span !== '')
    .map(spanOf);
}

function amountsIn(text: string, unit: string): readonly number[] {
  return Array.from(text.matchAll(new RegExp(`(\\d+(?:\\.\\d+)?(?:e-\\d+)?) ${unit}`, 'gu')), ([, amount]) =>
    Number(amount),
  );
}

function leavesOf(finding: Finding): readonly Leaf[] {
  return finding.kind === 'leaf' ? [finding] : finding.of.flatMap(leavesOf);
}

function atomsOf(value: Value | undefined): readonly Value[] {
  if (Array.isArray(value)) return (value as readonly Value[]).flatMap(atomsOf);
  return value === undefined ? [] : [value];
}

function valuesOf(finding: Finding): readonly Value[] {
  return leavesOf(finding).flatMap(({ actual, required, gap, waitUntil }) =>
    [actual, required, gap, waitUntil].flatMap(atomsOf),
  );
}

const ISO = /\b\d{4}-\d{2}-\d{2}\b/gu;
/** Days that belong to the instruments cited, and not to the case. */
const daysOfLaw: ReadonlySet<string> = new Set([
  ...(JSON.stringify(regulation.instruments).match(ISO) ?? []),
  '2026-09-24', // in a note on the master's degree
]);

/** First and last days of rounds that are asked for. */
function daysOfRounds(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const [, year, half] = /\[(\d{4})(?:\/([12]))?\]/u.exec(path) ?? [];
    const end = Number(year) - 543;
    if (year === undefined) return [];
    if (half === '1') return [`${end - 1}-10-01`, `${end}-03-31`];
    if (half === '2') return [`${end}-04-01`, `${end}-09-30`];
    return [`${end - 1}-10-01`, `${end}-09-30`];
  });
}

/** Everything shown is in the findings; `others`: days that the answer has beside them. */
function expectShown(text: string, found: readonly Finding[], others: readonly string[] = []): void {
  // What is cited has numbers and dates of its own.
  const said = text
    .replaceAll(/^(?:หนังสือและกฎหมายที่อ้างถึง|ข้อที่ควรยืนยันก่อนนำผลไปใช้)\n(?: {2}.*(?:\n|$))+/gmu, '')
    .replaceAll(/\[[^[\]]*\]/gu, '');
  const values = found.flatMap(valuesOf);
  const days = new Set([
    ...values.filter((value) => typeof value === 'string'),
    ...found.flatMap((each) => daysOfRounds(leavesOf(each).flatMap(({ missing }) => missing))),
    ...others,
  ]);
  for (const date of datesIn(said)) expect(days).toContain(date);
  for (const date of datesIn(text)) expect(days.has(date) || daysOfLaw.has(date)).toBe(true);
  for (const span of spansIn(said)) expect(values).toContainEqual(span);
  const numbers = new Set(values.filter((value) => typeof value === 'number'));
  for (const unit of ['คะแนน', 'ชั่วโมงต่อสัปดาห์', 'ฉบับ', 'รอบ(?!ข้อ)']) {
    for (const amount of amountsIn(said, unit)) expect(numbers).toContain(amount);
  }
}

test('assess, text', () => {
  const shown = texts('assess');
  expect(shown).toHaveLength(sample.length);
  for (const [index, text] of shown.entries()) {
    const about = /^วิทยฐานะที่ขอ: .* · ณ วันที่ (.*)$/mu.exec(text);
    expect(parseThaiDate(about![1]!)).toBe(sample[index]!.filedOn);
    const cautions = /^ข้อมูลที่ควรตรวจทาน\n(?: .*\n)+/mu;
    expectShown(text.replace(about![0], '').replace(cautions, ''), [findings[index]!]);
  }
  // The comparison has something to compare.
  expect(shown.flatMap(datesIn).length).toBeGreaterThan(500);
  expect(shown.flatMap(spansIn).length).toBeGreaterThan(200);
  expect(shown.flatMap((text) => amountsIn(text, 'คะแนน')).length).toBeGreaterThan(1_000);
});

test('assess, CSV: tenure, what is short of it, the day, the items', () => {
  const words = {
    met: 'เป็นไปตามเกณฑ์',
    unmet: 'ไม่เป็นไปตามเกณฑ์',
    unknown: 'ยังไม่ทราบ',
    'not-applicable': 'ไม่ได้ระบุเหตุขอลดระยะเวลา',
  };
  for (const [index, row] of csv('assess').entries()) {
    const finding = findings[index]!;
    const items = dpaChecklist(finding);
    expect([row['รหัส'], row['ผล']]).toEqual([`#${index}`, words[finding.status]]);
    const cells = Object.entries(row).filter(([name]) => name.startsWith('('));
    expect(cells.map(([name, cell]) => [/^\((.*?)\)/u.exec(name)?.[1], cell])).toEqual(
      items.map(({ item, status }) => [item, words[status]]),
    );
    const tenure = items[0]!.finding as Leaf;
    const read = (name: string): Elapsed | undefined => (row[name] === '' ? undefined : spanOf(row[name]!));
    expect(read('ระยะเวลาที่นับได้')).toEqual(tenure.actual);
    expect(read('ระยะเวลาที่ขาด')).toEqual(tenure.gap);
    const day = row['วันที่ระยะเวลาครบ']!;
    expect(day === '' ? undefined : parseThaiDate(day)).toBe(tenure.waitUntil);
    const asked = ask(finding);
    expect(row['ข้อมูลที่ต้องขอเพิ่มเติม'] === '').toBe(asked.length === 0);
    expect(daysOfRounds(asked)).toEqual(expect.arrayContaining([...datesIn(row['ข้อมูลที่ต้องขอเพิ่มเติม']!)]));
  }
});

function answerOf(application: Application): ReturnType<typeof earliestFiling> {
  return earliestFiling(application, { from, until, assume });
}

test('earliest, CSV and text', () => {
  const shown = texts('earliest', ...window);
  for (const [index, row] of csv('earliest', ...window).entries()) {
    const answer = answerOf(sample[index]!);
    const day = (name: string): string | undefined => (row[name] === '' ? undefined : parseThaiDate(row[name]!));
    expect(day('วันแรกที่ยื่นได้')).toBe(answer.status === 'found' ? answer.on : undefined);
    expect(day('ไม่ช้ากว่า')).toBe(answer.status === 'unknown' ? answer.atLatest?.on : undefined);
    const text = shown[index]!;
    const asked = answer.status === 'unknown' ? answer.ask : [];
    const told = answer.status === 'unknown' ? answer.atLatest : answer;
    const dayBefore = answer.status === 'found' ? answer.dayBefore : undefined;
    const others = [from, until, ...(told === undefined ? [] : [told.on]), ...daysOfRounds(asked)];
    const onTheDayBefore = dayBefore === undefined ? [] : datesIn(/วันก่อนหน้า \((.*?)\)/u.exec(text)?.[1] ?? '');
    const both = [...(told === undefined ? [] : [told.finding]), ...(dayBefore === undefined ? [] : [dayBefore])];
    expectShown(text, both, [...others, ...onTheDayBefore]);
    if (dayBefore !== undefined && told !== undefined) {
      expect(onTheDayBefore).toEqual([new Date(Date.parse(told.on) - 86_400_000).toISOString().slice(0, 10)]);
    }
    if (told !== undefined) expect(text).toContain(formatThaiDate(told.on));
  }
});

test('remedies, CSV and text', () => {
  const shown = texts('remedies', '--limit', '3');
  const rows = csv('remedies', '--limit', '3');
  for (const [index, finding] of findings.entries()) {
    const own = rows.filter((row) => row['รหัส'] === `#${index}`);
    const parts = remedies(finding)
      .remedies.slice(0, 3)
      .flatMap((remedy, number) => remedy.parts.map((part) => ({ ...part, number: number + 1 })));
    if (parts.length === 0) {
      expect(own).toHaveLength(1);
    } else {
      expect(own.map((row) => [row['วิธีที่'], row.id])).toEqual(parts.map(({ number, id }) => [String(number), id]));
      for (const [at, { gap, least, until: day }] of parts.entries()) {
        const row = own[at]!;
        expect(row['รอถึงวันที่'] === '' ? undefined : parseThaiDate(row['รอถึงวันที่']!)).toBe(day);
        const cell = row['ขาด']!;
        if (typeof gap === 'number') expect(Number(cell.split(' ')[0])).toBe(gap);
        else if (typeof gap === 'object' && gap !== null && !Array.isArray(gap)) expect(spanOf(cell)).toEqual(gap);
        else expect(cell === '').toBe(gap === undefined);
        expect(Number.parseFloat(row['ต้องได้อย่างน้อย']!)).toBe(least ?? NaN);
      }
    }
    expectShown(shown[index]!, [finding]);
  }
});

test('triage, CSV and text', () => {
  const rows = csv('triage', ...on);
  expect(rows).toHaveLength(sample.length);
  const { out } = witthayathana(['triage', 'a.ndjson', ...on], file);
  const names = { ready: 'ยื่นได้แล้ว', soon: 'จะยื่นได้ในภายหลัง', blocked: 'ยังยื่นไม่ได้', unknown: 'ยังไม่ทราบ' };
  const days = new Set([from, until]);
  for (const row of rows) {
    const id = row['รหัส']!;
    const found = triageOne({ id, application: sample[Number(id.slice(1))]! }, { on: from, until, assume });
    expect(row['กลุ่ม']).toBe(names[found.group]);
    const day = row['วันที่ยื่นได้']! || row['ไม่ช้ากว่า']!;
    expect(day === '' ? undefined : parseThaiDate(day)).toBe(found.on);
    for (const each of [found.on ?? from, ...daysOfRounds([...(found.ask ?? []), ...(found.assumed ?? [])])])
      days.add(each);
    if (found.group === 'soon') expect(out).toContain(`  ${day}: ${id} (`);
  }
  for (const date of datesIn(out)) expect(days).toContain(date);
  for (const [group, name] of Object.entries(names)) {
    const count = rows.filter((row) => row['กลุ่ม'] === name).length;
    expect(count, group).toBeGreaterThan(0);
    expect(out).toMatch(new RegExp(`^  ${name} +${count}$`, 'mu'));
    expect(out).toContain(`\n${name} (${count}):\n`);
  }
});
