/**
 * The shapes of answers, for services that send them on: a finding, and an issue. What is not said here, as that a group
 * has the status that its parts give, `parseFinding` checks.
 */
import * as z from 'zod/mini';
import { issueCodes, reasons, sourceStandings, statuses, units } from '../finding/words';
import { once } from '../value/once';
import { hinted, listOf, shapeOf, text } from './schema';

type Schema = z.ZodMiniType;

const count = once(() => z.int().check(z.minimum(0)));
const texts = once(() => listOf(text()));

const elapsed = once(() => shapeOf('Elapsed', { years: count(), months: count(), days: count() }));

/** What a leaf displays. */
const value: () => Schema = once(() =>
  hinted(z.union([text(), z.number(), z.boolean(), z.null(), elapsed(), listOf(z.lazy(value))]), { id: 'Value' }),
);

const cites = once(() =>
  listOf(
    shapeOf('FindingCitation', {
      instrument: text(),
      clause: z.optional(text()),
      standing: z.enum(sourceStandings),
      document: z.optional(text()),
      checkedOn: z.optional(text()),
      note: z.optional(text()),
    }),
  ),
);

const leaf = once(() =>
  shapeOf('Leaf', {
    kind: z.literal('leaf'),
    id: text(),
    status: z.enum(statuses),
    actual: z.optional(value()),
    required: z.optional(value()),
    gap: z.optional(value()),
    unit: z.optional(z.enum(units)),
    waitUntil: z.optional(text()),
    supposed: z.optional(texts()),
    reason: z.optional(z.enum(reasons)),
    missing: texts(),
    cites: cites(),
  }),
);

const group: () => Schema = once(() =>
  shapeOf('Group', {
    kind: z.literal('group'),
    id: text(),
    status: z.enum(statuses),
    need: count(),
    of: listOf(z.lazy(finding)),
    cites: cites(),
  }),
);

export const finding: () => Schema = once(() => hinted(z.union([leaf(), group()]), { id: 'Finding', type: 'object' }));

export const issue = once(() =>
  shapeOf('Issue', {
    path: text(),
    code: z.enum(issueCodes),
    message: text(),
    suggestion: z.optional(text()),
  }),
);
