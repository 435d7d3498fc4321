import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import {
  assessEligibility,
  parseAgreementRound,
  parseApplication,
  parseCase,
  parseEvaluation,
  parseFinding,
  parseWorkload,
} from '../../src/index';
import { jsonSchemas } from '../../src/schema/index';
import { agreementRounds, applications, evaluations, workloads } from '../arbitraries/index';

const ajv = new Ajv2020({ strict: true });
addFormats(ajv);

describe('the JSON Schemas accept whatever facts the generators make', () => {
  const generators: readonly [keyof typeof jsonSchemas, fc.Arbitrary<unknown>][] = [
    ['application', applications],
    ['evaluation', evaluations],
    ['agreement-round', agreementRounds],
    ['workload', workloads],
  ];
  for (const [name, generator] of generators) {
    const valid = ajv.compile(jsonSchemas[name]);
    test.prop([generator], { numRuns: 300 })(name, (facts) => {
      expect([valid(facts), valid.errors]).toEqual([true, null]);
    });
  }
});

/** Some value in the facts replaced by another, at any depth. */
function spoilt(facts: unknown, where: readonly number[], value: unknown): unknown {
  const [step, ...rest] = where;
  if (step === undefined || typeof facts !== 'object' || facts === null) return value;
  const keys = Object.keys(facts);
  if (keys.length === 0) return value;
  const key = keys[step % keys.length]!;
  const inner = spoilt((facts as Record<string, unknown>)[key], rest, value);
  if (Array.isArray(facts)) return facts.map((item: unknown, at) => (String(at) === key ? inner : item));
  return { ...facts, [key]: inner };
}

const values = fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 101, 169, 2023, '', 'none', '2566-01-01', [], {}, [1]);
const wheres = fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 4 });

/** Findings as they are stored. */
const findings = applications.map((facts): unknown => JSON.parse(JSON.stringify(assessEligibility(facts as never))));

describe('what a JSON Schema refuses, the parser refuses', () => {
  const kinds = [
    ['agreement-round', parseAgreementRound, agreementRounds],
    ['workload', parseWorkload, workloads],
    ['case', parseCase, fc.record({ id: fc.string(), application: applications, evaluation: evaluations })],
    ['finding', parseFinding, findings],
  ] as const;
  for (const [name, parse, generator] of kinds) {
    const valid = ajv.compile(jsonSchemas[name]);
    test.prop([generator as fc.Arbitrary<unknown>, wheres, values], { numRuns: 300 })(
      `of ${name}`,
      (facts, where, value) => {
        if (parse(facts).ok) expect([valid(facts), valid.errors]).toEqual([true, null]);
        const input = spoilt(facts, where, value);
        if (!valid(input)) expect(parse(input).ok).toBe(false);
      },
    );
  }

  const application = ajv.compile(jsonSchemas.application);
  test.prop([applications, wheres, values], { numRuns: 500 })('of an application', (facts, where, value) => {
    const input = spoilt(facts, where, value);
    if (!application(input)) expect(parseApplication(input).ok).toBe(false);
  });

  const evaluation = ajv.compile(jsonSchemas.evaluation);
  test.prop([evaluations, wheres, values], { numRuns: 500 })(
    'of an evaluation, and the other way round',
    (facts, where, value) => {
      const input = spoilt(facts, where, value);
      expect(parseEvaluation(input).ok).toBe(evaluation(input));
    },
  );
});
