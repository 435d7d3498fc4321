import { describe, expect, test } from 'vitest';
import * as library from '../../src/index';
import { applicationSchema } from '../../src/schema/index';

const { careerLines, cefrLevels, degreeFields, degreeLevels, languages, positions, reportKinds } = library;
const { salaryLevels, sanctionKinds, specialAreas, standings, workloadSettings } = library;

describe('the words of the field', () => {
  const lists = {
    // Rulebook §1: วิทยฐานะ and สายงาน.
    standings: [standings, ['professional', 'senior-professional', 'expert', 'advisory']],
    careerLines: [careerLines, ['teaching', 'school-administration', 'supervision', 'education-administration']],
    positions: [positions, ['teacher', 'assistant-teacher', 'deputy-director', 'director', 'supervisor', 'other']],
    // Rulebook §3.1.
    languages: [
      languages,
      ['english', 'chinese', 'japanese', 'french', 'korean', 'german', 'arabic', 'spanish', 'pali'],
    ],
    cefrLevels: [cefrLevels, ['A1', 'A2', 'B1', 'B2', 'C1', 'C2']],
    // Rulebook §3.2.
    specialAreas: [
      specialAreas,
      ['island', 'high-mountain', 'valley', 'foothill', 'security-risk', 'southern-border', 'designated'],
    ],
    // Rulebook §3.3.
    degreeLevels: [degreeLevels, ['master', 'doctorate']],
    degreeFields: [degreeFields, ['learning-management', 'education-administration', 'other']],
    // Rulebook §3.5.
    salaryLevels: [salaryLevels, ['outstanding', 'very-good', 'good', 'fair', 'needs-improvement']],
    // Rulebook §6.
    workloadSettings: [
      workloadSettings,
      ['early-childhood', 'primary', 'secondary', 'special-needs', 'welfare', 'other-agency'],
    ],
    // Rulebook §§4, 5.
    reportKinds: [reportKinds, ['w17-2552', 'w21-2560']],
    sanctionKinds: [sanctionKinds, ['disciplinary', 'ethics']],
  } as const;

  test.each(Object.entries(lists))('%s', (_, [list, expected]) => {
    expect(list).toEqual(expected);
    expect(Object.isFrozen(list)).toBe(true);
  });

  test('are the options of the schemas', () => {
    const { shape } = applicationSchema;
    expect(Object.values(shape.line.def.entries)).toEqual(careerLines);
    expect(Object.values(shape.standing.def.entries)).toEqual(standings);
  });

  test('name the languages in the order of the announcement', () => {
    expect(library.recognisedLanguages.map(({ language }) => language)).toEqual(languages);
  });
});
