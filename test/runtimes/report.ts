/** What the probe reports from a runtime, and what a runtime can be asked to be like. */

/** The answers to one question: their number, how many there are, and how many times bad input was refused. */
interface Part {
  readonly hash: string;
  readonly answered: number;
  readonly refusals: number;
}

export interface Report {
  readonly hash: string;
  readonly characters: number;
  readonly parts: Readonly<Record<string, Part>>;
  readonly host: { readonly timeZone: string; readonly locale: string };
}

/** Time zone and language of the host. Not every runtime listens to both. */
export interface Surroundings {
  readonly timeZone: string;
  readonly locale: string;
}

/**
 * Apia had no 30 December 2011, Turkish has an i of its own, and the calendar of Thai is the Buddhist one: what uses
 * the host by mistake shows in one of these.
 */
export const surroundings: readonly [Surroundings, ...Surroundings[]] = [
  { timeZone: 'UTC', locale: 'en-US' },
  { timeZone: 'Asia/Bangkok', locale: 'th-TH' },
  { timeZone: 'Pacific/Apia', locale: 'tr-TR' },
];

/** The environment of a process in such surroundings, and nothing else of ours that might matter. */
export function environmentOf({ timeZone, locale }: Surroundings): NodeJS.ProcessEnv {
  const language = `${locale.replace('-', '_')}.UTF-8`;
  const { PATH, HOME } = process.env;
  return { PATH, HOME, TZ: timeZone, LANG: language, LC_ALL: language, LANGUAGE: language };
}

/** Where bad input is asked on purpose; everywhere else a refusal would hide an answer. */
const refusing: readonly string[] = ['calendar', 'issues'];

/** What is wrong with a report beside the one that all are compared with; nothing where they are equal. */
export function faultsOf(report: Report, reference: Report): readonly string[] {
  const parts = Object.entries(reference.parts).flatMap(([name, expected]) => {
    const part = report.parts[name];
    if (part === undefined) return [`${name} is missing`];
    if (part.answered === 0) return [`${name} has no answer`];
    if (part.refusals > 0 !== refusing.includes(name)) return [`${name} has ${part.refusals} refusals`];
    return part.hash === expected.hash ? [] : [`${name} differs`];
  });
  const isWhole = report.hash === reference.hash && report.characters === reference.characters;
  return parts.length > 0 || isWhole ? parts : ['the whole differs'];
}
