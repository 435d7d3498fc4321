/**
 * json-rules-engine: four rules of nested conditions over one fact, whose properties are read without JSONPath. In it: the
 * whole decision. The rules on what could hold run only where something does not hold for sure.
 */
import type { Decision, Language } from './decision';
import { statusOf } from './decision';
import type { Prepared } from './prepare';
import { prepare } from './prepare';
import type { Answer, Engine, FactName } from './engine';
import { load, questions, versionOf } from './engine';
import type { BenchCase } from '../population';

const NAME = 'json-rules-engine';

type Operand = string | number | boolean | { readonly fact: 'facts'; readonly path: FactName };
type Condition =
  | { readonly fact: 'facts'; readonly path: FactName; readonly operator: string; readonly value: Operand }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** Conditions of one priority are all evaluated; of several, in order, and no further than is needed. */
const inOrder = (...conditions: readonly Condition[]): readonly Condition[] =>
  conditions.map((condition, index) => ({ ...condition, priority: conditions.length - index }));

interface RulesEngine {
  addRule(rule: { readonly conditions: Condition; readonly event: { readonly type: string } }): void;
  run(facts: object): Promise<{ readonly events: readonly { readonly type: string }[] }>;
}

interface Module {
  readonly Engine: new (rules: readonly object[], options: object) => RulesEngine;
}

const leaf = (path: FactName, operator: string, value: Operand): Condition => ({
  fact: 'facts',
  path,
  operator,
  value,
});
const equal = (path: FactName, value: Operand): Condition => leaf(path, 'equal', value);

const language: Language<Condition> = {
  isName: equal,
  isFlag: equal,
  isNumber: equal,
  atLeast: (fact, least) => leaf(fact, 'greaterThanInclusive', least),
  sameName: (fact, other) => equal(fact, { fact: 'facts', path: other }),
  constant: (value) => leaf('filedOn', 'greaterThanInclusive', value === true ? 0 : Number.MAX_VALUE),
  all: (...conditions) => ({ all: inOrder(...conditions) }),
  any: (...conditions) => ({ any: inOrder(...conditions) }),
  choose: (condition, yes, no) => ({
    any: inOrder({ all: inOrder(condition, yes) }, { all: inOrder({ not: condition }, no) }),
  }),
  part: (_, condition) => condition,
};

type Events = ReadonlySet<string>;

export async function jsonRules(): Promise<Engine> {
  const { Engine: RulesEngine } = await load<Module>(NAME);
  const options = { pathResolver: (facts: Prepared, path: FactName) => facts[path] };
  const engineFor = ({ eligibility, evaluation }: Decision<Condition>): ((facts: Prepared) => Promise<Events>) => {
    const engine = new RulesEngine([], options);
    engine.addRule({ conditions: { all: [eligibility] }, event: { type: 'eligible' } });
    engine.addRule({ conditions: { all: [evaluation] }, event: { type: 'passed' } });
    return async (facts) => new Set((await engine.run({ facts })).events.map(({ type }) => type));
  };
  const asked = questions(language);
  const [surely, possibly] = [engineFor(asked.surely), engineFor(asked.possibly)];
  const judgeOne = async (one: BenchCase): Promise<Answer> => {
    const facts = prepare(one);
    const holds = await surely(facts);
    const could = holds.size === 2 ? holds : await possibly(facts);
    return {
      eligibility: statusOf(holds.has('eligible'), could.has('eligible')),
      evaluation: statusOf(holds.has('passed'), could.has('passed')),
    };
  };
  return {
    name: NAME,
    version: versionOf(NAME),
    cases: 500,
    judge: async (cases) => {
      const answers: Answer[] = [];
      for (const one of cases) answers.push(await judgeOne(one));
      return answers;
    },
  };
}
