/** What a teacher has answered. A missing property is a question that was not answered, `null` is "none". */
import * as z from 'zod/mini';
import {
  careerLines,
  cefrLevels,
  degreeFields,
  degreeLevels,
  salaryLevels,
  sanctionKinds,
  specialAreas,
  standings,
} from '../library';

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u));
const year = z.int().check(z.gte(2560), z.lte(2700));
const flag = z.optional(z.boolean());

const shape = z.strictObject({
  line: z.optional(z.enum(careerLines)),
  standing: z.optional(z.enum(standings)),
  /** First day in the post and standing held now. */
  since: z.optional(day),
  sanctioned: z.optional(z.enum(['never', 'yes', 'unsure'])),
  /** The heavier one, where there was one. */
  sanction: z.optional(z.strictObject({ on: z.optional(day), kind: z.optional(z.enum(sanctionKinds)) })),
  /** Fiscal years whose agreement round is said to be passed. */
  passed: z.array(year).check(z.maxLength(20)),
  teachesForeignLanguage: flag,
  languageTest: z.optional(
    z.nullable(z.strictObject({ cefr: z.optional(z.enum(cefrLevels)), testedOn: z.optional(day) })),
  ),
  specialArea: z.optional(z.nullable(z.enum(specialAreas))),
  degree: z.optional(
    z.nullable(
      z.strictObject({
        level: z.optional(z.enum(degreeLevels)),
        field: z.optional(z.enum(degreeFields)),
        recognised: flag,
        highest: flag,
        usedBefore: flag,
        usedForFirstAppointment: flag,
      }),
    ),
  ),
  nqf8: z.optional(z.nullable(z.strictObject({ certified: flag, usedBefore: flag }))),
  /** By round: `2568/1`. */
  salaryRounds: z.record(z.string().check(z.regex(/^2[5-7]\d{2}\/[12]$/u)), z.enum(salaryLevels)),
});

export type Answers = z.infer<typeof shape>;

/** Before anything is answered. */
export const noAnswers: Answers = { passed: [], salaryRounds: {} };

/** What was kept in a file or a link; undefined where it is not that. */
export function readAnswers(kept: unknown): Answers | undefined {
  const read = shape.safeParse(kept);
  return read.success ? read.data : undefined;
}

/** Whether nothing is answered. */
export function isEmpty(answers: Answers): boolean {
  return JSON.stringify(answers) === JSON.stringify(noAnswers);
}
