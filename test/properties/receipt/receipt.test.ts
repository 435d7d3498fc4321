/** Stored findings and receipts, of any facts. */
import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { assessEligibility, compact, expand, parseFinding, type Finding } from '../../../src';
import { receipt, verify } from '../../../src/receipt';
import { applications } from '../../arbitraries';

const other = { met: 'unmet', unmet: 'unknown', unknown: 'met' } as const;

/** The finding with the status of one group changed, and nothing else. */
function withOneGroupChanged(finding: Finding, steps: readonly number[]): Finding {
  if (finding.kind === 'leaf') return finding;
  const groups = finding.of.filter(({ kind }) => kind === 'group');
  const [step, ...further] = steps;
  const chosen = step === undefined ? undefined : groups[step % (groups.length + 1)];
  if (chosen === undefined) return { ...finding, status: other[finding.status] };
  return { ...finding, of: finding.of.map((part) => (part === chosen ? withOneGroupChanged(part, further) : part)) };
}

test.prop([applications])('a stored finding is read back as it was, and so is a compact one', (application) => {
  const finding = assessEligibility(application);
  const text = JSON.stringify(finding);
  expect(parseFinding(JSON.parse(text))).toStrictEqual({ ok: true, value: finding });
  expect(JSON.stringify(expand(JSON.parse(JSON.stringify(compact(finding))) as never))).toBe(text);
});

test.prop([applications, fc.array(fc.nat(), { maxLength: 4 })])(
  'a stored finding of which one group was changed by hand is refused',
  (application, steps) => {
    const finding = withOneGroupChanged(assessEligibility(application), steps);
    expect(parseFinding(JSON.parse(JSON.stringify(finding)))).toMatchObject({ ok: false });
  },
);

test.prop([applications], { numRuns: 30 })('a receipt holds for the facts it was made of', (application) => {
  expect(verify(receipt({ facts: application, finding: assessEligibility(application) }), application)).toStrictEqual({
    ok: true,
    differs: [],
  });
});
