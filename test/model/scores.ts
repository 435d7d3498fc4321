/** Rulebook §4.1 Score of a round (forms PA 2, PA 3), exact. */
import { exact, nearest, plus, reaches, sum, times, type Exact } from './decimal';
import type { AgreementScore, ScoreParts, ScoreSheet, Status } from './facts';

function exactParts(score: ScoreParts | ScoreSheet): { part1: Exact; part2: Exact } {
  if ('part1' in score) return { part1: exact(score.part1), part2: exact(score.part2) };
  return {
    part1: sum(score.levels.map(exact)),
    part2: sum([
      times(exact(score.method), exact(5)),
      times(exact(score.quantitative), exact(2.5)),
      times(exact(score.qualitative), exact(2.5)),
    ]),
  };
}

function exactTotal(score: AgreementScore): Exact {
  if (typeof score === 'number') return exact(score);
  const { part1, part2 } = exactParts(score);
  return plus(part1, part2);
}

export function modelScore(score: ScoreParts | ScoreSheet): { part1: number; part2: number; total: number } {
  const { part1, part2 } = exactParts(score);
  return { part1: nearest(part1), part2: nearest(part2), total: nearest(plus(part1, part2)) };
}

export function modelTotal(score: AgreementScore): number {
  return nearest(exactTotal(score));
}

export function scoreStatus(score: AgreementScore | null | undefined): Status {
  if (score === null || score === undefined) return 'unknown';
  return reaches(exactTotal(score), exact(70)) ? 'met' : 'unmet';
}
