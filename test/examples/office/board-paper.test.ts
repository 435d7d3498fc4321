/** Rulebook §18: papers for the board. */
import { describe, expect, test } from 'vitest';
import type { BoardCase, Evaluation } from '../../../src/index';
import { boardPaper, parseBoardCase } from '../../../src/index';
import { documentOf, page, write } from '../../../src/text/index';
import documented from '../../cases/office.json';
import { evaluation } from '../facts';

interface Documented {
  readonly id: string;
  readonly facts: Evaluation & { readonly enteredOn: string };
}
const facts = (id: string) => (documented as unknown as readonly Documented[]).find((one) => one.id === id)!.facts;

/** The annex of the handbook: two rows, with the days of their appointments. */
const annexOfHandbook: readonly BoardCase[] = [1, 2].map((row) => ({
  id: `row ${String(row)}`,
  evaluation: facts(`handbook-agenda-row-${String(row)}`),
  enteredOn: facts(`handbook-appointment-row-${String(row)}`).enteredOn,
}));
const on = { on: '2024-01-22' } as const;

describe("§18: the handbook's annex and lists", () => {
  test('row by row, with result and day', () => {
    const { annex } = boardPaper(annexOfHandbook, on);
    expect(annex).toEqual([
      {
        number: 1,
        id: 'row 1',
        enteredOn: '2022-10-05',
        standing: 'professional',
        scores: [
          [67.5, 70],
          [65, 65],
          [85, 90],
        ],
        result: 'met',
        notBefore: '2022-10-05',
      },
      {
        number: 2,
        id: 'row 2',
        enteredOn: '2023-03-21',
        standing: 'professional',
        scores: [
          [82.5, 80],
          [75, 75],
          [82.5, 85],
        ],
        result: 'met',
        notBefore: '2023-03-21',
      },
    ]);
  });

  test.each([
    ['handbook-list-row-1', 'met'],
    ['handbook-list-row-2', 'met'],
    ['handbook-list-row-3', 'met'],
    ['handbook-list-pending', 'unknown'],
    ['handbook-list-row-26', 'met'],
    ['handbook-list-row-29', 'met'],
    ['handbook-list-all-60', 'unmet'],
  ])('%s: %s', (id, result) => {
    expect(boardPaper([{ id, evaluation: facts(id) }], on).annex[0]?.result).toBe(result);
  });

  test('scores that a member has not given are none; levels are percentages', () => {
    const members = [{ teaching: [1, 2, 3, 3, 3, 3, 3, 3], outcomes: [1, 3, 3, 4] }, { teaching: 65 }, null] as const;
    const { annex } = boardPaper([{ id: '1', evaluation: evaluation({ members }) }], on);
    expect(annex[0]?.scores).toEqual([
      [52.5, 55],
      [65, null],
      [null, null],
    ]);
  });
});

describe('§18: the agenda', () => {
  const [good, bad] = [evaluation(), facts('handbook-list-all-60')];
  const cases: readonly BoardCase[] = [
    { id: 'a', evaluation: good, enteredOn: '2023-06-01', meeting: 'ครั้งที่ 1/2567' },
    { id: 'b', evaluation: { ...good, standing: 'senior-professional' }, meeting: 'ครั้งที่ 1/2567' },
    { id: 'c', evaluation: bad, enteredOn: '2023-06-01' },
    { id: 'd', evaluation: { ...good, standing: 'expert' }, meeting: 'ครั้งที่ 2/2567' },
  ];

  test('counts by standing; none of whom nothing is decided is approved', () => {
    const { agenda } = boardPaper(cases, on);
    expect(agenda.approved).toEqual({ professional: 1, 'senior-professional': 1, expert: 0, advisory: 0 });
    expect(agenda.notApproved).toEqual({ professional: 1, 'senior-professional': 0, expert: 0, advisory: 0 });
    expect(agenda.open).toEqual({ professional: 0, 'senior-professional': 0, expert: 1, advisory: 0 });
  });

  test('only an approved applicant whose entry is known has a day', () => {
    expect(boardPaper(cases, on).annex.map(({ notBefore }) => notBefore)).toEqual([
      '2023-06-01',
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('committees put for consent, by meeting', () => {
    expect(boardPaper(cases, on).consent).toEqual([
      {
        meeting: 'ครั้งที่ 1/2567',
        applicants: { professional: 1, 'senior-professional': 1, expert: 0, advisory: 0 },
        total: 2,
        seats: 6,
      },
      {
        meeting: 'ครั้งที่ 2/2567',
        applicants: { professional: 0, 'senior-professional': 0, expert: 1, advisory: 0 },
        total: 1,
        seats: 3,
      },
    ]);
  });

  test('an evaluation without a day of its own is decided on the day of the board', () => {
    const { line, standing, members } = facts('handbook-list-row-1');
    const open = { line, standing, members };
    const at = (day: string) => boardPaper([{ id: '1', evaluation: open }], { on: day }).annex[0]?.result;
    expect([at('2023-04-27'), at('2023-04-28')]).toEqual(['unmet', 'met']);
  });

  test('each applicant once', () => {
    expect(() => boardPaper([cases[0]!, cases[0]!], on)).toThrow(
      expect.objectContaining({
        details: { issues: [expect.objectContaining({ path: '[1].id', code: 'duplicate' })] },
      }),
    );
  });

  test('bad input names its place', () => {
    expect(() => boardPaper([{ ...cases[0]!, enteredOn: '2566-06-01' }], on)).toThrow('[0].enteredOn');
    expect(() => boardPaper({} as never, on)).toThrow('cases');
    expect(parseBoardCase({ id: '1' }).ok).toBe(false);
  });

  test('in words: sentences to copy, counts that add up, days as days', () => {
    const paper = boardPaper(cases, on);
    const text = write(documentOf(paper, 'th'), 'text', { lang: 'th' });
    expect(text).toContain(
      'ขออนุมัติผลการประเมินให้ข้าราชการครูมีวิทยฐานะครูชำนาญการ จำนวน 1 ราย และเลื่อนเป็นวิทยฐานะครูชำนาญการพิเศษ จำนวน 1 ราย',
    );
    expect(text).toContain('อนุมัติตั้งแต่ (ไม่ก่อนวันที่)');
    expect(text).toContain('1 มิถุนายน 2566');
    const html = page(documentOf(paper, 'th'), { lang: 'th', title: 'วาระ' });
    // Six scores and more: the annex lies on its side.
    expect(html).toContain('size: A4 landscape');
    expect(html).not.toContain('<script');
  });

  test('names of applicants are printed as they are, and give no orders', () => {
    const name = '<b onclick=x>นาย ก</b>';
    const html = write(documentOf(boardPaper([{ ...cases[0]!, name }], on), 'th'), 'html', { lang: 'th' });
    expect(html).toContain('&lt;b onclick=x&gt;');
  });
});
