import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import type { Finding, Leaf } from '../../../src/index';
import {
  appointment,
  at,
  cefrFromTest,
  checkEvidence,
  checkSubject,
  filing,
  isWitthayathanaError,
  retentionHistory,
} from '../../../src/index';
import { appointments } from '../../arbitraries/procedure/appointments';
import { careers } from '../../arbitraries/procedure/careers';
import { evidences, evidenceScopes } from '../../arbitraries/procedure/evidence';
import { anyFilings } from '../../arbitraries/procedure/filings';
import { daysOfUse, sat } from '../../arbitraries/procedure/language-tests';
import { subjectChoices } from '../../arbitraries/procedure/subjects';
import type { Answer } from '../../model/procedure/answer';
import { modelAppointment, tooEarly } from '../../model/procedure/appointment';
import { modelEvidence } from '../../model/procedure/evidence';
import { filingIssues, modelFiling } from '../../model/procedure/filing';
import { modelLanguageTest, modelLevel } from '../../model/procedure/language-test';
import { modelRetention } from '../../model/procedure/retention';
import { modelSubject } from '../../model/procedure/subject';
import { statusesOf } from '../parts';

/** `npm run trust` compares ten times as many. */
const runs = { numRuns: Number(process.env.PROCEDURE ?? 2_000) };
const timeout = 600_000;

function leafAt(finding: Finding, id: string): Leaf | undefined {
  const part = at(finding, id);
  return part?.kind === 'leaf' ? part : undefined;
}

/** The same parts with the same statuses, and whatever the model says of what they show. */
function agree(finding: Finding, model: Answer): void {
  expect(statusesOf(finding)).toEqual(model.status);
  for (const shown of ['actual', 'required'] as const) {
    for (const [id, value] of Object.entries(model[shown])) {
      expect([id, shown, leafAt(finding, id)?.[shown]]).toEqual([id, shown, value]);
    }
  }
}

test.prop([evidences, evidenceScopes], runs)(
  'engine and model judge every file of the evidence alike',
  (evidence, scope) => {
    agree(checkEvidence(evidence, scope), modelEvidence(evidence, scope));
  },
  timeout,
);

test.prop([anyFilings], runs)(
  'engine and model judge every part of a filing alike, and refuse the same',
  (facts) => {
    const issues = filingIssues(facts);
    if (issues.length === 0) agree(filing(facts), modelFiling(facts));
    else expect(() => filing(facts)).toThrow(expect.toSatisfy(isWitthayathanaError));
  },
  timeout,
);

test.prop([appointments], runs)(
  'engine and model judge every part of an appointment alike, and how much too early it has effect',
  (facts) => {
    const finding = appointment(facts);
    agree(finding, modelAppointment(facts));
    const day = leafAt(finding, 'appointment.effective-day');
    if (day?.status === 'unmet') expect(day.gap).toEqual(tooEarly(facts));
  },
  timeout,
);

test.prop([careers], runs)(
  'engine and model judge every round that keeps a standing alike',
  (career) => {
    agree(retentionHistory(career), modelRetention(career));
  },
  timeout,
);

test.prop([subjectChoices], runs)(
  'engine and model judge every part of a subject alike, however its name is typed',
  (choice) => {
    agree(checkSubject(choice), modelSubject(choice));
  },
  timeout,
);

test.prop(
  [
    fc.oneof(
      { weight: 19, arbitrary: sat },
      { weight: 1, arbitrary: fc.constant({ test: 'other', scores: {} } as const) },
    ),
    daysOfUse,
  ],
  runs,
)(
  'engine and model judge every score of a language test alike',
  ({ test: name, scores }, on) => {
    const { finding, status } = cefrFromTest(name, scores, on);
    agree(finding, modelLanguageTest({ test: name, scores, on }));
    expect(status).toBe(modelLevel({ test: name, scores, on }));
  },
  timeout,
);
