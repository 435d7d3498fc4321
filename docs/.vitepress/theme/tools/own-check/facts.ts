/** Answers as facts. Nothing is added: what is not answered in full is not stated. */
import type { Degree, FutureApplication, Nqf8, Standing } from '../library';
import { standings } from '../library';
import type { Answers } from './answers';

/** The standing below the one applied for, which the second question names. */
export function heldBefore(standing: Standing): Standing | 'none' {
  return standings[standings.indexOf(standing) - 1] ?? 'none';
}

/** Other lines have posts of their own, whose law is not encoded. */
function postOf({ line = 'teaching' }: Answers) {
  return line === 'teaching' ? 'teacher' : 'other';
}

function sanctionsOf({ sanctioned, sanction = {} }: Answers): Pick<FutureApplication, 'sanctions'> {
  if (sanctioned === 'never') return { sanctions: [] };
  const { on, kind } = sanction;
  if (sanctioned !== 'yes' || on === undefined || kind === undefined) return {};
  return { sanctions: [{ on, kind, heavierThanProbation: true }] };
}

function testsOf({ languageTest }: Answers): Pick<FutureApplication, 'languageTests'> {
  if (languageTest === null) return { languageTests: [] };
  const { cefr, testedOn } = languageTest ?? {};
  return cefr === undefined || testedOn === undefined ? {} : { languageTests: [{ cefr, testedOn }] };
}

function degreeOf(answer: Answers['degree']): Degree | null | undefined {
  if (answer === undefined || answer === null) return answer;
  const { level, field, recognised, highest, usedBefore, usedForFirstAppointment: first } = answer;
  if (level === undefined || field === undefined) return undefined;
  if (recognised === undefined || highest === undefined || usedBefore === undefined) return undefined;
  return {
    ...{ level, field, recognised, highest, usedBefore },
    ...(first === undefined ? {} : { usedForFirstAppointment: first }),
  };
}

function nqf8Of(answer: Answers['nqf8']): Nqf8 | null | undefined {
  if (answer === undefined || answer === null) return answer;
  const { certified, usedBefore } = answer;
  return certified === undefined || usedBefore === undefined ? undefined : { certified, usedBefore };
}

/** The facts; undefined before it is said which standing is applied for. */
export function applicationOf(answers: Answers): FutureApplication | undefined {
  const { line = 'teaching', standing, since, teachesForeignLanguage, specialArea } = answers;
  if (standing === undefined) return undefined;
  const [degree, nqf8] = [degreeOf(answers.degree), nqf8Of(answers.nqf8)];
  const salaryRounds = Object.entries(answers.salaryRounds).map(([round, level]) => ({
    fiscalYear: Number(round.slice(0, 4)),
    half: round.endsWith('1') ? (1 as const) : (2 as const),
    level,
  }));
  return {
    line,
    standing,
    ...(since === undefined
      ? {}
      : { service: [{ position: postOf(answers), standing: heldBefore(standing), from: since }] }),
    ...sanctionsOf(answers),
    ...(teachesForeignLanguage === undefined ? {} : { teachesForeignLanguage }),
    ...testsOf(answers),
    ...(specialArea === undefined ? {} : { specialArea }),
    ...(degree === undefined ? {} : { degree }),
    ...(nqf8 === undefined ? {} : { nqf8 }),
    ...(salaryRounds.length === 0 ? {} : { salaryRounds }),
  };
}
