/** Answers in a file, and behind the `#` of a link, which no server ever sees. */
import type { Answers } from './answers';
import { readAnswers } from './answers';

const KIND = 'witthayathana/own-check';
const MARK = '#f=';

/** The text of a file. */
export function fileOf(answers: Answers): string {
  return `${JSON.stringify({ kind: KIND, answers }, null, 2)}\n`;
}

/** What a file holds; undefined where it is not one of these. */
export function fromFile(text: string): Answers | undefined {
  try {
    const { kind, answers } = Object(JSON.parse(text)) as { kind?: unknown; answers?: unknown };
    return kind === KIND ? readAnswers(answers) : undefined;
  } catch {
    return undefined;
  }
}

/** The part of an address behind `#`, and with it. Answers are ASCII. */
export function hashOf(answers: Answers): string {
  const plain = btoa(JSON.stringify(answers));
  return `${MARK}${plain.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** What an address holds; undefined where it holds none. */
export function fromHash(hash: string): Answers | undefined {
  if (!hash.startsWith(MARK)) return undefined;
  try {
    return readAnswers(JSON.parse(atob(hash.slice(MARK.length).replaceAll('-', '+').replaceAll('_', '/'))));
  } catch {
    return undefined;
  }
}
