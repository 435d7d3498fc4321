/** The facts of one language test: which test it was, and its scores. */
import type { LanguageTestName } from './names';

/** The scores of a test, each as the test itself counts it. A missing part is not known. */
export interface LanguageTestScores {
  /** The one score of TOEFL iBT, IELTS (overall), CU-TEP, TU-GET (CBT). */
  readonly total?: number;
  /** TOEIC Listening and Reading. */
  readonly listeningReading?: number;
  /** TOEIC Speaking; CU-TEP Speaking. */
  readonly speaking?: number;
  /** TOEIC Writing. */
  readonly writing?: number;
  /** The level of HSK, or of PTE. */
  readonly level?: number;
  /** Whether Cambridge B2 First, or IESOL Communicator, was passed. */
  readonly passed?: boolean;
}

/** A test by name with its scores. */
export interface LanguageTestResult {
  readonly test: LanguageTestName;
  readonly scores: LanguageTestScores;
}

/** A test whose scores for level B2 are known. */
export type ScoredTest = Exclude<LanguageTestName, 'other'>;

/** The parts that each test scores; all of them are asked. */
export const partsOfTests = {
  'toefl-ibt': ['total'],
  toeic: ['listeningReading', 'speaking', 'writing'],
  ielts: ['total'],
  'cu-tep': ['total', 'speaking'],
  'tu-get-cbt': ['total'],
  'cambridge-b2-first': ['passed'],
  hsk: ['level'],
  pte: ['level'],
  'iesol-communicator': ['passed'],
} as const satisfies Readonly<Record<ScoredTest, readonly (keyof LanguageTestScores)[]>>;
