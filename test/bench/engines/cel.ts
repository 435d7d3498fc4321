/** @marcbachmann/cel-js: four expressions, parsed and checked once, facts of declared types. In it: the whole decision. */
import { prepare } from './prepare';
import type { Engine } from './engine';
import { load, questions, statusBy, versionOf, type Program } from './engine';
import { textLanguage } from './text-language';
import { caseAt } from '../population';

interface Environment {
  registerVariable(name: string, type: string): Environment;
  parse(expression: string): Program;
}

const NAME = '@marcbachmann/cel-js';

const types = { number: 'double', string: 'string', boolean: 'bool' } as const;

const language = textLanguage({
  fact: (name) => name,
  number: (value) => value.toFixed(1),
  equals: '==',
  and: '&&',
  or: '||',
  choose: (condition, yes, no) => `(${condition} ? ${yes} : ${no})`,
});

export async function cel(): Promise<Engine> {
  const { Environment } = await load<{ Environment: new (options?: object) => Environment }>(NAME);
  const environment = new Environment();
  for (const [name, value] of Object.entries(prepare(caseAt(0)))) {
    environment.registerVariable(name, types[typeof value as keyof typeof types]);
  }
  const { surely, possibly } = questions(language);
  const eligible = [environment.parse(surely.eligibility), environment.parse(possibly.eligibility)] as const;
  const passed = [environment.parse(surely.evaluation), environment.parse(possibly.evaluation)] as const;
  return {
    name: NAME,
    version: versionOf(NAME),
    cases: 10_000,
    judge: (cases) =>
      cases.map((one) => {
        const facts = prepare(one);
        return { eligibility: statusBy(...eligible, facts), evaluation: statusBy(...passed, facts) };
      }),
  };
}
