/** json-logic-js, and json-logic-engine compiled: the same four rules of JSON. In them: the whole decision. */
import type { Language } from './decision';
import { prepare } from './prepare';
import type { Engine, FactName, Program } from './engine';
import { load, questions, statusBy, versionOf } from './engine';

type Logic = boolean | object;
type Operand = string | number | boolean | { readonly var: FactName };

const variable = (name: FactName): Operand => ({ var: name });

const language: Language<Logic> = {
  isName: (fact, name) => ({ '===': [variable(fact), name] }),
  isFlag: (fact, value) => ({ '===': [variable(fact), value] }),
  isNumber: (fact, value) => ({ '===': [variable(fact), value] }),
  atLeast: (fact, least) => ({ '>=': [variable(fact), least] }),
  sameName: (fact, other) => ({ '===': [variable(fact), variable(other)] }),
  constant: (value) => value === true,
  all: (...conditions) => ({ and: conditions }),
  any: (...conditions) => ({ or: conditions }),
  choose: (condition, yes, no) => ({ if: [condition, yes, no] }),
  part: (_, condition) => condition,
};

function engineOf(name: string, cases: number, program: (rule: Logic) => Program): Engine {
  const { surely, possibly } = questions(language);
  const eligible = [program(surely.eligibility), program(possibly.eligibility)] as const;
  const passed = [program(surely.evaluation), program(possibly.evaluation)] as const;
  return {
    name,
    version: versionOf(name),
    cases,
    judge: (given) =>
      given.map((one) => {
        const facts = prepare(one);
        return { eligibility: statusBy(...eligible, facts), evaluation: statusBy(...passed, facts) };
      }),
  };
}

export async function jsonLogicJs(): Promise<Engine> {
  const { default: logic } = await load<{ default: { apply: (rule: Logic, facts: object) => boolean } }>(
    'json-logic-js',
  );
  return engineOf('json-logic-js', 5_000, (rule) => (facts) => logic.apply(rule, facts));
}

export async function jsonLogicEngine(): Promise<Engine> {
  const { LogicEngine } = await load<{ LogicEngine: new () => { build: (rule: Logic) => Program } }>(
    'json-logic-engine',
  );
  const engine = new LogicEngine();
  return engineOf('json-logic-engine', 10_000, (rule) => engine.build(rule));
}
