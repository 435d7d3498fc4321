/**
 * node-rules: a rule for each part of the decision, in the order in which they rest on one another; what holds is written
 * to the facts for the rules that follow. In it: the whole decision, with conditions of plain JavaScript, as it takes
 * them. Without its look for changed facts after every rule, which would make it start anew each time.
 */
import type { Decision, Language } from './decision';
import { decision, statusOf } from './decision';
import type { Prepared } from './prepare';
import { prepare } from './prepare';
import type { Answer, Engine } from './engine';
import { load, versionOf } from './engine';
import type { BenchCase } from '../population';

type Facts = Prepared & Record<string, string | number | boolean>;
type Condition = (facts: Facts) => boolean;

interface Flow {
  when(outcome: boolean): void;
  next(): void;
}

interface Rule {
  readonly condition: (flow: Flow, facts: Facts) => void;
  readonly consequence: (flow: Flow, facts: Facts) => void;
}

interface Module {
  readonly RuleEngine: new (
    rules: readonly Rule[],
    options: object,
  ) => { execute(facts: object, callback: (facts: Facts) => void): void };
}

/** Says the decision, and gathers a rule for each part on the way. */
function languageInto(rules: Rule[], prefix: string): Language<Condition> {
  const written = new Set<string>();
  return {
    isName: (fact, name) => (facts) => facts[fact] === name,
    isFlag: (fact, value) => (facts) => facts[fact] === value,
    isNumber: (fact, value) => (facts) => facts[fact] === value,
    atLeast: (fact, least) => (facts) => facts[fact] >= least,
    sameName: (fact, other) => (facts) => facts[fact] === facts[other],
    constant: (value) => () => value === true,
    all:
      (...conditions) =>
      (facts) =>
        conditions.every((condition) => condition(facts)),
    any:
      (...conditions) =>
      (facts) =>
        conditions.some((condition) => condition(facts)),
    choose: (condition, yes, no) => (facts) => (condition(facts) ? yes(facts) : no(facts)),
    part: (part, condition) => {
      const name = `${prefix} ${part}`;
      if (!written.has(name)) {
        written.add(name);
        rules.push({
          condition: (flow, facts) => {
            flow.when(condition(facts));
          },
          consequence: (flow, facts: Record<string, unknown>) => {
            facts[name] = true;
            flow.next();
          },
        });
      }
      return (facts) => facts[name] === true;
    },
  };
}

export async function nodeRules(): Promise<Engine> {
  const { RuleEngine } = await load<Module>('node-rules');
  const rules: Rule[] = [];
  const ask = (prefix: string, open: boolean): Decision<Condition> => {
    const language = languageInto(rules, prefix);
    const { eligibility, evaluation } = decision(language, open);
    return {
      eligibility: language.part('eligibility', eligibility),
      evaluation: language.part('evaluation', evaluation),
    };
  };
  const surely = ask('surely', false);
  const possibly = ask('possibly', true);
  const engine = new RuleEngine(rules, { ignoreFactChanges: true });
  const judgeOne = (one: BenchCase): Promise<Answer> =>
    new Promise((resolve) => {
      engine.execute(prepare(one), (facts) => {
        resolve({
          eligibility: statusOf(surely.eligibility(facts), possibly.eligibility(facts)),
          evaluation: statusOf(surely.evaluation(facts), possibly.evaluation(facts)),
        });
      });
    });
  return {
    name: 'node-rules',
    version: versionOf('node-rules'),
    cases: 5_000,
    judge: async (cases) => {
      const answers: Answer[] = [];
      for (const one of cases) answers.push(await judgeOne(one));
      return answers;
    },
  };
}
