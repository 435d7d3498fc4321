/**
 * @gorules/zen-engine: a decision graph of one expression node, compiled once; its native code runs beside this thread,
 * so cases are handed over a hundred at a time. In it: the whole decision. With its trace, which is its way to give
 * reasons, and without.
 */
import { statusOf } from './decision';
import { prepare } from './prepare';
import type { Engine } from './engine';
import { load, questions, versionOf } from './engine';
import type { BenchCase } from '../population';
import type { Answer } from './engine';
import { textLanguage } from './text-language';

const NAME = '@gorules/zen-engine';

const language = textLanguage({
  fact: (name) => name,
  number: String,
  equals: '==',
  and: 'and',
  or: 'or',
  choose: (condition, yes, no) => `(${condition} ? ${yes} : ${no})`,
});

interface Result {
  readonly eligible: boolean;
  readonly eligibleOpen: boolean;
  readonly passed: boolean;
  readonly passedOpen: boolean;
}

interface Zen {
  readonly ZenEngine: new () => {
    createDecision(content: object): {
      evaluate(facts: object, options: { readonly trace: boolean }): Promise<{ readonly result: Result }>;
    };
  };
  readonly ZenDecisionContent: new (content: object) => object;
}

const AT_A_TIME = 100;

function graph(): object {
  const { surely, possibly } = questions(language);
  const expressions = [
    { key: 'eligible', value: surely.eligibility },
    { key: 'eligibleOpen', value: `$.eligible ? true : ${possibly.eligibility}` },
    { key: 'passed', value: surely.evaluation },
    { key: 'passedOpen', value: `$.passed ? true : ${possibly.evaluation}` },
  ].map((expression) => ({ id: expression.key, ...expression }));
  const node = (id: string, type: string, content?: object) => ({
    id,
    name: id,
    type,
    position: { x: 0, y: 0 },
    ...(content === undefined ? {} : { content }),
  });
  return {
    nodes: [
      node('facts', 'inputNode'),
      node('decision', 'expressionNode', { expressions }),
      node('answer', 'outputNode'),
    ],
    edges: [
      { id: 'in', sourceId: 'facts', targetId: 'decision', type: 'edge' },
      { id: 'out', sourceId: 'decision', targetId: 'answer', type: 'edge' },
    ],
  };
}

export async function zen(trace: boolean): Promise<Engine> {
  const { ZenEngine, ZenDecisionContent } = await load<Zen>(NAME);
  const decision = new ZenEngine().createDecision(new ZenDecisionContent(graph()));
  const judgeOne = async (one: BenchCase): Promise<Answer> => {
    const { result } = await decision.evaluate(prepare(one), { trace });
    return {
      eligibility: statusOf(result.eligible, result.eligibleOpen),
      evaluation: statusOf(result.passed, result.passedOpen),
    };
  };
  return {
    name: trace ? `${NAME}, with trace` : NAME,
    version: versionOf(NAME),
    cases: 1_000,
    judge: async (cases) => {
      const answers: Answer[] = [];
      for (let start = 0; start < cases.length; start += AT_A_TIME) {
        answers.push(...(await Promise.all(cases.slice(start, start + AT_A_TIME).map(judgeOne))));
      }
      return answers;
    },
  };
}
