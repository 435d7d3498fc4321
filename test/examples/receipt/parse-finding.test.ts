/** Stored findings: read back whole, and refused where they contradict themselves. */
import { describe, expect, test } from 'vitest';
import {
  assessAgreement,
  assessEligibility,
  assessWorkload,
  compact,
  decideEvaluation,
  expand,
  isWitthayathanaError,
  parseFinding,
  retentionHistory,
  version,
  type Application,
  type Finding,
} from '../../../src';
import manifest from '../../../package.json';

const application: Application = {
  line: 'teaching',
  standing: 'professional',
  filedOn: '2024-11-01',
  service: [{ position: 'teacher', standing: 'none', from: '2019-05-16' }],
  sanctions: [],
};

const findings: readonly (readonly [string, Finding])[] = [
  ['an eligibility', assessEligibility(application)],
  ['an eligibility before the criteria', assessEligibility({ ...application, filedOn: '2022-09-30' })],
  [
    'an evaluation',
    decideEvaluation({
      line: 'teaching',
      standing: 'expert',
      decidedOn: '2024-01-15',
      members: [{ teaching: 80, outcomes: 74.99 }, null, { teaching: [4, 4, 4, 4, 4, 4, 4, 4] }],
    }),
  ],
  ['a round', assessAgreement({ fiscalYear: 2566, position: 'teacher', standing: 'none', members: [70, 69.99, null] })],
  ['a workload', assessWorkload({ setting: 'primary', teaching: 11.5 }, '2024-01-15')],
  ['a retention', retentionHistory({ heldSince: '2021-10-01', on: '2024-10-01' })],
];

/** A finding as it comes back from a store, to be tampered with. */
interface Stored extends Record<string, unknown> {
  of: object[];
}

const stored = (finding: Finding): Stored => JSON.parse(JSON.stringify(finding)) as Stored;

describe.each(findings)('%s', (_, finding) => {
  test('is read back as it was', () => {
    const parsed = parseFinding(stored(finding));
    expect(parsed).toStrictEqual({ ok: true, value: finding });
    expect(Object.isFrozen(parsed.ok && parsed.value.cites)).toBe(true);
  });

  test('is compacted and expanded to the byte', () => {
    const compacted = JSON.stringify(compact(finding));
    expect(JSON.stringify(expand(JSON.parse(compacted) as ReturnType<typeof compact>))).toBe(JSON.stringify(finding));
  });
});

test('a compact finding is at most half as long', () => {
  const finding = assessEligibility(application);
  expect(JSON.stringify(compact(finding)).length).toBeLessThan(JSON.stringify(finding).length / 2);
});

const workload = (): Stored => stored(assessWorkload({ setting: 'primary', teaching: 11.5, total: 20 }, '2024-01-15'));

/** A stored workload with the properties of its first part, `workload.teaching`, replaced. */
function withPart(properties: object): unknown {
  const whole = workload();
  const [first, ...rest] = whole.of;
  return { ...whole, of: [{ ...first, ...properties }, ...rest] };
}

test.each([
  ['a group that says more than its parts', { ...workload(), status: 'met' }, 'status', 'contradiction'],
  ['a part turned round', withPart({ status: 'met' }), 'status', 'contradiction'],
  ['a need of which fewer would do', { ...workload(), need: 1 }, 'status', 'contradiction'],
  ['no status', { ...workload(), status: undefined }, 'status', 'missing'],
  ['a status of another language', { ...workload(), status: 'ผ่าน' }, 'status', 'unknown-name'],
  ['a need that is no number', { ...workload(), need: '2' }, 'need', 'not-whole'],
  ['a property of its own', { ...workload(), name: 'x' }, 'name', 'unknown-property'],
  ['another kind', { ...workload(), kind: 'tree' }, 'kind', 'unknown-name'],
  ['an id twice', withPart({ id: 'workload' }), 'of[0].id', 'duplicate'],
  ['a unit nobody knows', withPart({ unit: 'hours' }), 'of[0].unit', 'unknown-name'],
  ['a date for a value', withPart({ actual: new Date(0) }), 'of[0].actual', 'wrong-type'],
  ['no number', withPart({ gap: Number.NaN }), 'of[0].gap', 'wrong-type'],
  ['a reason of what is settled', withPart({ reason: 'not-encoded' }), 'of[0].reason', 'contradiction'],
  ['something missing of what is settled', withPart({ missing: ['service'] }), 'of[0].missing', 'contradiction'],
  ['no reason of what is unknown', withPart({ status: 'unknown' }), 'of[0].reason', 'missing'],
  [
    'a source without standing',
    withPart({ cites: [{ instrument: 'w21-2564' }] }),
    'of[0].cites[0].standing',
    'missing',
  ],
  ['a list', [], '', 'wrong-type'],
  ['nothing', undefined, '', 'wrong-type'],
])('%s is refused', (_, json, path, code) => {
  const parsed = parseFinding(json);
  expect(parsed.ok).toBe(false);
  expect(parsed).toMatchObject({
    issues: expect.arrayContaining([expect.objectContaining({ path, code })]) as unknown,
  });
});

test('what cannot be read, and what has no end, is refused', () => {
  const loop = { ...workload() };
  loop.of = [loop];
  expect(parseFinding(loop).ok).toBe(false);
  const trap = Object.defineProperty({}, 'kind', {
    enumerable: true,
    get: () => {
      throw new Error('no');
    },
  });
  expect(parseFinding(trap)).toMatchObject({ ok: false, issues: [{ path: '', code: 'wrong-type' }] });
});

test.each([
  ['nothing', null],
  ['a finding that is not compact', workload()],
  ['a position beyond the citations', { finding: { ...workload(), of: [], cites: [7] }, cites: [] }],
  [
    'a status that its parts do not give',
    {
      ...compact(assessEligibility(application)),
      finding: { ...compact(assessEligibility(application)).finding, status: 'met' },
    },
  ],
])('expand refuses %s', (_, compacted) => {
  let caught: unknown;
  try {
    expand(compacted as never);
  } catch (error) {
    caught = error;
  }
  expect(isWitthayathanaError(caught) && caught.code).toBe('invalid-facts');
});

test('the version is that of the package', () => {
  expect(version).toBe(manifest.version);
});
