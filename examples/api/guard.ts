/**
 * A guard against validators that repair what they check. Many coerce by default: `null` becomes `false`, and a workload
 * of which nobody knows anything becomes one that was not met. A wrong verdict, and no error anywhere.
 */

/** What a validator makes of a body: what the handler will see, or a refusal. */
export type Validate = (body: unknown) => { readonly ok: true; readonly value: unknown } | { readonly ok: false };

const base = { line: 'teaching', standing: 'expert', filedOn: '2025-01-15' } as const;
const round = { fiscalYear: 2567, position: 'teacher', standing: 'senior-professional' } as const;

/** Bodies that are wrong, each in a way that some validator mends: a strict one refuses them all. */
const wrong: Readonly<Record<string, object>> = {
  'null becomes false': { ...base, agreements: [{ ...round, workload: null }] },
  'text becomes a number': { ...base, agreements: [{ ...round, workload: { setting: 'primary', teaching: '12' } }] },
  'text becomes true or false': { ...base, teachesForeignLanguage: 'true' },
  'one thing becomes a list': { ...base, sanctions: { on: '2024-05-01', kind: 'ethics', heavierThanProbation: true } },
  'a slip of the pen is removed': { ...base, sanction: [] },
};

/** Throws at the start of a service whose validator lets one of them pass, and names what it mends. */
export function requireNoCoercion(validate: Validate): void {
  const mended = Object.entries(wrong)
    .filter(([, body]) => validate(structuredClone(body)).ok)
    .map(([name]) => name);
  if (mended.length > 0) throw new Error(`the validator changes facts: ${mended.join('; ')}`);
}
