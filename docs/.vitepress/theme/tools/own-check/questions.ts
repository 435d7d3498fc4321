/** Which question comes next: the one that the plan needs most, of those not answered yet. */
import type { Need, Plan } from '../library';
import type { Answers } from './answers';

/** A question beyond the first four. */
export type Question =
  'salaryRounds' | 'languageTests' | 'teachesForeignLanguage' | 'specialArea' | 'degree' | 'nqf8' | 'line';

const all: readonly Question[] = [
  ...(['salaryRounds', 'specialArea', 'degree', 'teachesForeignLanguage', 'languageTests', 'nqf8', 'line'] as const),
];

function pathsOf(need: Need): readonly string[] {
  return 'anyOf' in need ? need.anyOf.flatMap(pathsOf) : need.kind === 'state' ? [need.path ?? ''] : [];
}

/** The paths of facts that the routes need to be stated, the first route's first. */
function statedPaths({ routes }: Plan): readonly string[] {
  return [...new Set(routes.flatMap(({ needs }) => needs.flatMap(pathsOf)))];
}

/** The salary rounds to ask for: `2568/1`, from oldest to newest; those answered stay. */
export function salaryRoundsToAsk(plan: Plan, answers: Answers): readonly string[] {
  const needed = statedPaths(plan).flatMap((path) => /^salaryRounds\[(.+)\]$/u.exec(path)?.[1] ?? []);
  return [...new Set([...needed, ...Object.keys(answers.salaryRounds)])].sort();
}

/** Whether anything is answered; also in part. */
export function isAnswered(question: Question, answers: Answers): boolean {
  switch (question) {
    case 'salaryRounds':
      return Object.keys(answers.salaryRounds).length > 0;
    case 'languageTests':
      return answers.languageTest !== undefined;
    default:
      return answers[question] !== undefined;
  }
}

/** All questions: those that the plan needs first, in its order, then the rest. */
export function questionsFor(plan: Plan, answers: Answers): readonly Question[] {
  const roots = statedPaths(plan).map((path) => path.split(/[.[]/u)[0]);
  const needed = all.filter((question) => roots.includes(question));
  const order = needed.sort((a, b) => roots.indexOf(a) - roots.indexOf(b));
  const rest = all.filter((question) => !order.includes(question));
  const has = salaryRoundsToAsk(plan, answers).length > 0;
  return [...order, ...rest].filter((question) => question !== 'salaryRounds' || has);
}

/** The first that the plan needs, is not answered, and was not passed over; undefined where there is none. */
export function nextQuestion(plan: Plan, answers: Answers, skipped: readonly Question[]): Question | undefined {
  const roots = statedPaths(plan).map((path) => path.split(/[.[]/u)[0]);
  return questionsFor(plan, answers).find(
    (question) => roots.includes(question) && !skipped.includes(question) && !isAnswered(question, answers),
  );
}
