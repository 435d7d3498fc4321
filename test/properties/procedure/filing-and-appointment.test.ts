import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Filing, Finding, Leaf } from '../../../src/index';
import { appointment, ask, filing, parseAppointment, parseFiling, whatFollows } from '../../../src/index';
import { explain, explainWhatFollows, label } from '../../../src/text';
import { appointments } from '../../arbitraries/procedure/appointments';
import { filings } from '../../arbitraries/procedure/filings';
import { leavesOf, partsOf } from '../parts';

const runs = { numRuns: 400 };
const findings: fc.Arbitrary<Finding> = fc.oneof(
  filings.map((facts) => filing(facts)),
  appointments.map((facts) => appointment(facts)),
);

function leaf(finding: Finding, id: string): Leaf {
  return leavesOf(finding).find((each) => each.id === id)!;
}

describe('every finding of a filing or an appointment', () => {
  test.prop([findings], runs)('is made of leaves that cite, and that are unknown for a reason', (finding) => {
    for (const { status, reason, missing, gap, cites } of leavesOf(finding)) {
      expect(cites.length).toBeGreaterThan(0);
      expect(status === 'unknown').toBe(reason !== undefined);
      expect(missing.length > 0).toBe(reason === 'missing-facts');
      if (status !== 'unmet') expect(gap).toBeUndefined();
    }
  });

  test.prop([findings], runs)('is frozen, and comes back from JSON as it was', (finding) => {
    expect(partsOf(finding).every(Object.isFrozen)).toBe(true);
    expect(JSON.parse(JSON.stringify(finding))).toStrictEqual(finding);
  });

  test.prop([findings], runs)('has a name and a text in both languages', (finding) => {
    for (const language of ['th', 'en'] as const) {
      for (const { id } of partsOf(finding)) expect(label(id, language)).not.toBe('');
      const told = explain(finding, language);
      expect(told).not.toMatch(/undefined|\[object|NaN/u);
      expect(told).not.toMatch(/(?:ข้อมูล|The fact) [a-z]+(?:[A-Z.]|$)/mu);
      expect(explainWhatFollows(whatFollows(finding), language)).not.toMatch(/undefined|\[object/u);
    }
  });
});

describe('a filing', () => {
  test.prop([filings], runs)('never asks what is stated, and more facts never leave it less decided', (facts) => {
    const finding = filing(facts);
    for (const name of ['filedThisSemester', 'transfer', 'seconded'] as const) {
      if (facts[name] !== undefined) expect(ask(finding)).not.toContain(name);
      const fewer = Object.fromEntries(Object.entries(facts).filter(([key]) => key !== name)) as unknown as Filing;
      const { status } = filing(fewer);
      if (status !== 'unknown') expect(status).toBe(finding.status);
    }
  });

  test.prop([filings], runs)('is judged the same whoever read the facts', (facts) => {
    const parsed = parseFiling(facts);
    expect(parsed.ok && filing(parsed.value)).toStrictEqual(filing(facts));
  });

  test.prop([filings], runs)(
    'is returned only when filed at the old office on the day of the order or later',
    (facts) => {
      const returned = leaf(filing(facts), 'filing.transfer').status === 'unmet';
      const { transfer } = facts;
      const isLate = transfer?.filedAt === 'old-office' && transfer.effectiveOn <= facts.filedOn;
      const isRead = ['professional', 'senior-professional'].includes(facts.standing) && facts.line === 'teaching';
      expect(returned).toBe(isLate && isRead && facts.filedOn >= '2023-08-11');
    },
  );

  test.prop([filings], runs)(
    'with a transfer has next steps exactly where it was filed at the old office and judged',
    (facts) => {
      const { status, actual } = leaf(filing(facts), 'filing.transfer');
      expect(whatFollows(filing(facts)).length > 0).toBe(status !== 'unknown' && actual === 'old-office');
    },
  );
});

describe('an appointment', () => {
  test.prop([appointments], runs)('is judged the same whoever read the facts', (facts) => {
    const parsed = parseAppointment(facts);
    expect(parsed.ok && appointment(parsed.value)).toStrictEqual(appointment(facts));
  });

  test.prop([appointments], runs)('that takes effect later never loses its day', (facts) => {
    const id = 'appointment.effective-day';
    if (leaf(appointment(facts), id).status !== 'met') return;
    expect(leaf(appointment({ ...facts, effectiveOn: '2199-12-31' }), id).status).toBe('met');
  });

  test.prop([appointments], runs)('that does what is required is as required', (facts) => {
    const { required } = leaf(appointment(facts), 'appointment.approver');
    if (typeof required !== 'string' || facts.inEducationArea !== true) return;
    const approved = { ...facts, approvedBy: required as NonNullable<typeof facts.approvedBy> };
    expect(leaf(appointment(approved), 'appointment.approver').status).toBe('met');
  });

  test.prop([appointments], runs)('has a salary whose gap makes it what it was', (facts) => {
    const { status, actual, required, gap } = leaf(appointment(facts), 'appointment.salary');
    if (status === 'unmet') expect(Number(actual) + Number(gap)).toBeCloseTo(Number(required), 6);
    if (status === 'met') expect(actual).toBe(required);
  });
});
