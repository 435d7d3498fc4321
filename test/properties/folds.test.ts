import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Application, Finding, Leaf, Status } from '../../src/index';
import {
  ask,
  assessAgreement,
  assessEligibility,
  assessWorkload,
  at,
  atLeast,
  cites,
  decideEvaluation,
  openQuestions,
  why,
} from '../../src/index';
import { agreementRounds, applications, evaluations, workloadDays, workloads } from '../arbitraries/index';
import { leafOf } from '../leaves';
import { leavesOf, partsOf, statusFromLeaves } from './parts';

const findings: fc.Arbitrary<Finding> = fc.oneof(
  { weight: 4, arbitrary: applications.map((facts) => assessEligibility(facts)) },
  { weight: 2, arbitrary: evaluations.map((facts) => decideEvaluation(facts)) },
  { weight: 1, arbitrary: agreementRounds.map((facts) => assessAgreement(facts)) },
  { weight: 1, arbitrary: fc.tuple(workloads, workloadDays).map(([facts, on]) => assessWorkload(facts, on)) },
);

/** Small trees of any shape; a leaf is open for a fact, open for the law, or decided. */
const leafKinds = fc.constantFrom('met', 'unmet', 'fact', 'law');
interface Tree {
  readonly tree: unknown;
}
const { tree: trees } = fc.letrec<Tree>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leafKinds,
    fc.record({ need: fc.integer({ min: 1, max: 3 }), of: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
  ),
}));

function planted(tree: unknown, id = 'tree'): Finding {
  if (typeof tree !== 'object' || tree === null) {
    return leafOf(id, tree === 'met' || tree === 'unmet' ? tree : 'unknown', tree === 'fact' ? [id] : []);
  }
  const { need, of } = tree as { readonly need: number; readonly of: readonly unknown[] };
  const parts = of.map((part, index) => planted(part, `${id}.${index}`));
  return atLeast(id, need, parts, []);
}

/** Every way to settle the leaves that facts could settle, as what each of them becomes. */
function completions(facts: readonly string[]): readonly ReadonlyMap<string, Status>[] {
  return Array.from(
    { length: 2 ** facts.length },
    (_, which) => new Map(facts.map((id, bit): [string, Status] => [id, (which >> bit) % 2 === 0 ? 'met' : 'unmet'])),
  );
}

const runs = { numRuns: 300 };

describe('why', () => {
  test.prop([findings], runs)('gives at least one leaf, each of the finding itself and with its status', (finding) => {
    const leaves = why(finding);
    expect(leaves.length).toBeGreaterThan(0);
    for (const leaf of leaves) {
      expect(leaf.status).toBe(finding.status);
      expect(at(finding, leaf.id)).toBe(leaf);
    }
  });

  test.prop([findings], runs)(
    'gives what settles an unknown finding: all met make it met, all unmet unmet',
    (finding) => {
      if (finding.status !== 'unknown') return;
      const deciding = new Set<Leaf>(why(finding));
      for (const settled of ['met', 'unmet'] as const) {
        expect(statusFromLeaves(finding, (leaf) => (deciding.has(leaf) ? settled : leaf.status))).toBe(settled);
      }
    },
  );

  test.prop([findings], runs)(
    'gives what carries a decided finding: with them turned it no longer holds',
    (finding) => {
      if (finding.status === 'unknown') return;
      const deciding = new Set<Leaf>(why(finding));
      const other = finding.status === 'met' ? 'unmet' : 'met';
      const turned = statusFromLeaves(finding, (leaf) => (deciding.has(leaf) ? other : leaf.status));
      expect(turned).not.toBe(finding.status);
      const alone = statusFromLeaves(finding, (leaf) => (deciding.has(leaf) ? leaf.status : 'unknown'));
      expect(alone).toBe(finding.status);
    },
  );
});

describe('ask', () => {
  test.prop([findings], runs)('asks nothing of a finding that is decided, and each fact once', (finding) => {
    const asked = ask(finding);
    if (finding.status !== 'unknown') expect(asked).toEqual([]);
    expect(new Set(asked).size).toBe(asked.length);
    const missing = new Set(leavesOf(finding).flatMap((leaf) => leaf.missing));
    for (const path of asked) expect(missing.has(path)).toBe(true);
  });

  test.prop([trees], { numRuns: 3_000 })(
    'asks a fact exactly where some answer to the others lets it change the status',
    (tree) => {
      const finding = planted(tree);
      const open = leavesOf(finding).flatMap((leaf) => leaf.missing);
      if (open.length > 7) return;
      const statusWith = (settled: ReadonlyMap<string, Status>): Status =>
        statusFromLeaves(finding, ({ id, status }) => settled.get(id) ?? status);
      const matters = open.filter((id) =>
        completions(open.filter((other) => other !== id)).some((others) => {
          const outcomes = (['met', 'unmet', 'unknown'] as const).map((status) =>
            statusWith(new Map([...others, [id, status]])),
          );
          return new Set(outcomes).size > 1;
        }),
      );
      expect(new Set(ask(finding))).toEqual(new Set(matters));
    },
  );

  test.prop([findings], runs)('asks only where some settling of the leaves it names changes the status', (finding) => {
    const asked = new Set(ask(finding));
    const named = (leaf: Leaf): boolean => leaf.missing.some((path) => asked.has(path));
    const outcomes = (['met', 'unmet'] as const).map((settled) =>
      statusFromLeaves(finding, (leaf) => (named(leaf) ? settled : leaf.status)),
    );
    expect(outcomes.some((status) => status !== finding.status)).toBe(asked.size > 0);
  });
});

type Lists = 'service' | 'reports' | 'sanctions' | 'languageTests' | 'specialArea' | 'degree' | 'nqf8';
const properties: readonly (Lists | 'teachesForeignLanguage')[] = [
  'service',
  'reports',
  'sanctions',
  'languageTests',
  'teachesForeignLanguage',
  'specialArea',
  'degree',
  'nqf8',
];

describe('a fact that is not asked', () => {
  test.prop([applications, applications], { numRuns: 600 })(
    'can be anything: a decided finding stays as it is, and an open one stays open by it alone',
    (application, donor) => {
      const finding = assessEligibility(application);
      const asked = ask(finding);
      for (const name of properties) {
        if (application[name] !== undefined || asked.includes(name)) continue;
        const told: Application = { ...application, ...(donor[name] === undefined ? {} : { [name]: donor[name] }) };
        expect([name, assessEligibility(told).status]).toEqual([name, finding.status]);
      }
      for (const round of donor.agreements ?? []) {
        const known = application.agreements ?? [];
        if (known.some(({ fiscalYear }) => fiscalYear === round.fiscalYear)) continue;
        if (asked.includes(`agreements[${round.fiscalYear}]`)) continue;
        const told = assessEligibility({ ...application, agreements: [...known, round] });
        expect([round.fiscalYear, told.status]).toEqual([round.fiscalYear, finding.status]);
      }
      for (const round of donor.salaryRounds ?? []) {
        const known = application.salaryRounds ?? [];
        const path = `salaryRounds[${round.fiscalYear}/${round.half}]`;
        if (known.some(({ fiscalYear, half }) => fiscalYear === round.fiscalYear && half === round.half)) continue;
        if (asked.includes(path)) continue;
        const told = assessEligibility({ ...application, salaryRounds: [...known, round] });
        expect([path, told.status]).toEqual([path, finding.status]);
      }
    },
  );
});

describe('cites, openQuestions and at', () => {
  test.prop([findings], runs)(
    'openQuestions are among what the deciding leaves cite, reported or assumed',
    (finding) => {
      const deciding = new Set(why(finding).flatMap((leaf) => leaf.cites.map((citation) => JSON.stringify(citation))));
      const questions = openQuestions(finding).map((citation) => JSON.stringify(citation));
      for (const question of questions) expect(deciding.has(question)).toBe(true);
      expect(new Set(questions).size).toBe(questions.length);
      const doubtful = [...deciding].filter((text) => /"standing":"(?:reported|assumption)"/u.test(text));
      expect(new Set(questions)).toEqual(new Set(doubtful));
    },
  );

  test.prop([findings], runs)('cites names every citation of every part, each once', (finding) => {
    const named = cites(finding).map((citation) => JSON.stringify(citation));
    const all = partsOf(finding).flatMap((part) => part.cites.map((citation) => JSON.stringify(citation)));
    expect(new Set(named).size).toBe(named.length);
    expect(new Set(named)).toEqual(new Set(all));
  });

  test.prop([findings], runs)('at finds every part by its id, and nothing by another', (finding) => {
    for (const part of partsOf(finding)) expect(at(finding, part.id)).toBe(part);
    expect(at(finding, `${finding.id}.`)).toBeUndefined();
    expect(at(finding, '')).toBeUndefined();
  });
});
