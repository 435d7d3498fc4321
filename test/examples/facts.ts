/** Facts that examples start from: everything is known, and every part of both routes is met (rulebook §§1–6). */
import type { AgreementRound, Application, Evaluation, MemberScore, SalaryRound, Standing } from '../../src/index';

export type Changes<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** The facts with some properties changed; a property changed to undefined is left out, so that it is not known. */
export function changed<T extends object>(facts: T, changes: Changes<T>): T {
  return Object.fromEntries(Object.entries({ ...facts, ...changes }).filter(([, value]) => value !== undefined)) as T;
}

/** A passed round of a teacher who applies for `professional`. */
export function round(fiscalYear: number, changes: Changes<AgreementRound> = {}): AgreementRound {
  return changed<AgreementRound>(
    { fiscalYear, position: 'teacher', standing: 'none', workload: true, members: [70, 70, 70] },
    changes,
  );
}

export function outstanding(...rounds: readonly (readonly [fiscalYear: number, half: 1 | 2])[]): SalaryRound[] {
  return rounds.map(([fiscalYear, half]) => ({ fiscalYear, half, level: 'outstanding' }));
}

const good: Application = {
  line: 'teaching',
  standing: 'professional',
  filedOn: '2024-11-04',
  service: [{ position: 'teacher', standing: 'none', from: '2018-05-16' }],
  agreements: [round(2567), round(2566), round(2565)],
  reports: [
    { academicYear: 2562, under: 'w17-2552', passed: true },
    { academicYear: 2563, under: 'w17-2552', passed: true },
  ],
  sanctions: [],
  teachesForeignLanguage: false,
  languageTests: [{ language: 'english', cefr: 'B2', testedOn: '2024-01-15' }],
  specialArea: null,
  degree: null,
  nqf8: null,
  salaryRounds: outstanding([2567, 2], [2567, 1], [2566, 2], [2566, 1]),
};

/** Filed in fiscal year 2568, met by both routes. */
export function application(changes: Changes<Application> = {}): Application {
  return changed(good, changes);
}

/** Three members with the same two scores, decided after 679/2566. */
export function evaluation(changes: Changes<Evaluation> = {}): Evaluation {
  const member = { teaching: 90, outcomes: 90 };
  return changed<Evaluation>(
    { line: 'teaching', standing: 'professional', decidedOn: '2024-01-15', members: [member, member, member] },
    changes,
  );
}

/** An evaluation of three members whose scores in every domain are these. */
export function scored(
  standing: Standing,
  decidedOn: string,
  scores: readonly [number | null, number | null, number | null],
): Evaluation {
  const [a, b, c] = scores.map((score): MemberScore | null =>
    score === null ? null : { teaching: score, outcomes: score, academicWork: score },
  );
  return evaluation({ standing, decidedOn, members: [a!, b!, c!] });
}
