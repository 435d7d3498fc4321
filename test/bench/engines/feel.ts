/**
 * feelin: one FEEL context of all parts of the decision, with `null` for what is not known. In it: the whole decision. It offers no
 * way to keep a parsed expression, so every evaluation parses.
 */
import type { Status } from '../../../src/index';
import { decision } from './decision';
import type { Prepared } from './prepare';
import { prepare } from './prepare';
import type { Engine } from './engine';
import { load, versionOf } from './engine';
import { textLanguage } from './text-language';

const language = textLanguage({
  fact: (name) => name,
  number: String,
  equals: '=',
  and: 'and',
  or: 'or',
  choose: (condition, yes, no) => `(if ${condition} then ${yes} else ${no})`,
});

type Known = boolean | null;

interface Feelin {
  readonly evaluate: (
    expression: string,
    facts: object,
  ) => { readonly value: { readonly eligible: Known; readonly passed: Known } };
}

/** A context of all parts by name, in which later ones use earlier ones. */
function context(): string {
  const entries: string[] = [];
  const write = (name: string, condition: string): string => {
    const entry = `${name}: ${condition}`;
    if (!entries.includes(entry)) entries.push(entry);
    return name;
  };
  const { eligibility, evaluation } = decision(
    { ...language, part: (name, condition) => write(name.replace(' ', ''), condition) },
    'not known',
  );
  write('eligible', eligibility);
  write('passed', evaluation);
  return `{ ${entries.join(', ')} }`;
}

function statusOf(value: Known): Status {
  return value === null ? 'unknown' : value ? 'met' : 'unmet';
}

function withNull(facts: Prepared): object {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, value === -1 ? null : value]));
}

export async function feel(): Promise<Engine> {
  const { evaluate } = await load<Feelin>('feelin');
  const expression = context();
  return {
    name: 'feelin',
    version: versionOf('feelin'),
    cases: 20,
    judge: (cases) =>
      cases.map((one) => {
        const { eligible, passed } = evaluate(expression, withNull(prepare(one))).value;
        return { eligibility: statusOf(eligible), evaluation: statusOf(passed) };
      }),
  };
}
