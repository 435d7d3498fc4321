/**
 * publicodes: a named rule for each part of the decision, parsed once; the facts of a case are its situation. In it: the
 * whole decision.
 */
import type { Language } from './decision';
import { decision, statusOf } from './decision';
import type { Prepared } from './prepare';
import { prepare } from './prepare';
import type { Engine } from './engine';
import { load, versionOf } from './engine';
import { caseAt } from '../population';

type Formula = string | object;
type Rules = Record<string, Formula | null>;

interface Publicodes {
  setSituation(situation: Readonly<Record<string, string | number>>): this;
  evaluate(rule: string): { readonly nodeValue: boolean };
}

function languageInto(rules: Rules, prefix: string): Language<Formula> {
  return {
    isName: (fact, name) => `${fact} = '${name}'`,
    isFlag: (fact, value) => `${fact} = ${value ? 'oui' : 'non'}`,
    isNumber: (fact, value) => `${fact} = ${String(value)}`,
    atLeast: (fact, least) => `${fact} >= ${String(least)}`,
    sameName: (fact, other) => `${fact} = ${other}`,
    constant: (value) => (value === true ? 'oui' : 'non'),
    all: (...conditions) => ({ 'toutes ces conditions': conditions }),
    any: (...conditions) => ({ 'une de ces conditions': conditions }),
    choose: (condition, yes, no) => ({ variations: [{ si: condition, alors: yes }, { sinon: no }] }),
    part: (name, condition) => {
      rules[`${prefix} ${name}`] = condition;
      return `${prefix} ${name}`;
    },
  };
}

function situationOf(facts: Prepared): Readonly<Record<string, string | number>> {
  const situation: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(facts)) {
    situation[name] =
      typeof value === 'string' ? `'${value}'` : typeof value === 'number' ? value : value ? 'oui' : 'non';
  }
  return situation;
}

export async function publicodes(): Promise<Engine> {
  const { default: Publicodes } = await load<{ default: new (rules: Rules) => Publicodes }>('publicodes');
  const rules: Rules = Object.fromEntries(Object.keys(prepare(caseAt(0))).map((name) => [name, null]));
  for (const [prefix, open] of [
    ['surely', false],
    ['possibly', true],
  ] as const) {
    const { eligibility, evaluation } = decision(languageInto(rules, prefix), open);
    rules[`${prefix} eligible`] = eligibility;
    rules[`${prefix} passed`] = evaluation;
  }
  const engine = new Publicodes(rules);
  const holds = (rule: string): boolean => engine.evaluate(rule).nodeValue;
  return {
    name: 'publicodes',
    version: versionOf('publicodes'),
    cases: 100,
    judge: (cases) =>
      cases.map((one) => {
        engine.setSituation(situationOf(prepare(one)));
        const [eligible, passed] = [holds('surely eligible'), holds('surely passed')];
        return {
          eligibility: statusOf(eligible, eligible || holds('possibly eligible')),
          evaluation: statusOf(passed, passed || holds('possibly passed')),
        };
      }),
  };
}
