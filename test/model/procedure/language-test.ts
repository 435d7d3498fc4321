/** Rulebook §3.1: the scores of language tests that are CEFR B2; khurusapha-2566, from 2023-04-20. */
import { exact, reaches } from '../decimal';
import type { Status } from '../facts';
import { allOf } from '../kleene';
import { emptyAnswer, ofStated, type Answer } from './answer';
import type { TestName, TestResult, TestScores } from './facts';

/** The floor of each part that a test scores; `true`: passed, or reached by name. */
const floors: Readonly<Record<Exclude<TestName, 'other'>, Readonly<Partial<Record<keyof TestScores, number | true>>>>> =
  {
    'toefl-ibt': { total: 72 },
    toeic: { listeningReading: 785, speaking: 160, writing: 150 },
    ielts: { total: 5.5 },
    'cu-tep': { total: 70, speaking: 19 },
    'tu-get-cbt': { total: 71 },
    'cambridge-b2-first': { passed: true },
    hsk: { level: 4 },
    pte: { level: 4 },
    'iesol-communicator': { passed: true },
  };

const partIds: Readonly<Record<keyof TestScores, string>> = {
  total: 'total',
  listeningReading: 'listening-reading',
  speaking: 'speaking',
  writing: 'writing',
  level: 'level',
  passed: 'result',
};

function partStatus(score: number | boolean | undefined, floor: number | true): Status {
  return ofStated(score, (stated) => {
    if (typeof stated === 'boolean' || floor === true) return stated === floor;
    return reaches(exact(stated), exact(floor));
  });
}

export function modelLanguageTest({ test, scores, on }: TestResult): Answer {
  const answer = emptyAnswer();
  if (test === 'other') {
    answer.status['language-test'] = 'unknown';
    return answer;
  }
  const isInForce = on >= '2023-04-20';
  const parts = Object.entries(floors[test]) as readonly (readonly [keyof TestScores, number | true])[];
  for (const [part, floor] of parts) {
    const id = `language-test.${partIds[part]}`;
    const score = scores[part];
    answer.status[id] = isInForce ? partStatus(score, floor) : 'unknown';
    if (isInForce) answer.required[id] = floor;
    if (isInForce && score !== undefined) answer.actual[id] = score;
  }
  answer.status['language-test'] = allOf(Object.values(answer.status));
  return answer;
}

const words: Readonly<Record<Status, 'at-least' | 'below' | 'unknown'>> = {
  met: 'at-least',
  unmet: 'below',
  unknown: 'unknown',
};

/** The one word of the answer, and whether it is above B2, which no score says. */
export function modelLevel(result: TestResult): 'at-least' | 'below' | 'unknown' {
  return words[modelLanguageTest(result).status['language-test']!];
}
