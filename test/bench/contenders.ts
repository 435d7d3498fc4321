/** What is measured against one another: the library, the judgement by hand, and both from JSON text. */
import type * as Library from '../../src/index';
import { assessEligibilityByHand } from './baseline/eligibility';
import { decideEvaluationByHand } from './baseline/evaluation';
import type { BenchCase } from './population';

/** The library as it is built: what users get, and not the source beside it. */
export const library = (await import(new URL('../../dist/index.js', import.meta.url).href)) as typeof Library;

/** A way to judge cases; `ready` is not timed, `run` is. */
export interface Contender<Input = unknown> {
  readonly name: string;
  readonly ready: (texts: readonly string[]) => readonly Input[];
  /** How many applications and evaluations were met; a result that is used cannot be left out. */
  readonly run: (inputs: readonly Input[]) => number;
}

function contender<Input>(
  name: string,
  ready: (text: string) => Input,
  judge: (input: Input) => readonly [eligibility: { readonly status: string }, evaluation: { readonly status: string }],
): Contender {
  return {
    name,
    ready: (texts) => texts.map(ready),
    run: (inputs) => {
      let met = 0;
      for (const input of inputs) {
        const [eligibility, evaluation] = judge(input as Input);
        if (eligibility.status === 'met') met += 1;
        if (evaluation.status === 'met') met += 1;
      }
      return met;
    },
  };
}

export function caseOf(text: string): BenchCase {
  return JSON.parse(text) as BenchCase;
}

function valueOf<T>(parsed: Library.Parsed<T>): T {
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  return parsed.value;
}

const { assessEligibility, decideEvaluation, parseApplication, parseEvaluation, verdict, verdictOf } = library;

export const byHand = contender('by hand (b)', caseOf, ({ application, evaluation }) => [
  assessEligibilityByHand(application),
  decideEvaluationByHand(evaluation),
]);

export const parsedBefore = contender(
  'library, facts parsed before (a, judging alone)',
  (text) => {
    const { application, evaluation } = caseOf(text);
    return { application: valueOf(parseApplication(application)), evaluation: valueOf(parseEvaluation(evaluation)) };
  },
  ({ application, evaluation }) => [assessEligibility(application), decideEvaluation(evaluation)],
);

export const statusAlone = contender(
  'library, facts parsed before, the status alone',
  (text) => {
    const { application, evaluation } = caseOf(text);
    return { application: valueOf(parseApplication(application)), evaluation: valueOf(parseEvaluation(evaluation)) };
  },
  ({ application, evaluation }) => [{ status: verdict(application) }, { status: verdictOf(evaluation) }],
);

export const asTheyCome = contender(
  'library, facts as they come (a, with validation)',
  caseOf,
  ({ application, evaluation }) => [assessEligibility(application), decideEvaluation(evaluation)],
);

const itself = (text: string): string => text;

export const byHandFromText = contender('JSON.parse, then by hand', itself, (text) => {
  const { application, evaluation } = caseOf(text);
  return [assessEligibilityByHand(application), decideEvaluationByHand(evaluation)];
});

export const fromText = contender('JSON.parse, parseApplication, parseEvaluation, library', itself, (text) => {
  const { application, evaluation } = caseOf(text);
  return [
    assessEligibility(valueOf(parseApplication(application))),
    decideEvaluation(valueOf(parseEvaluation(evaluation))),
  ];
});
