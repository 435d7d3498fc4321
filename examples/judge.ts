/**
 * Judges cases and explains each result, as an officer would read it.
 *
 *     npm run --silent judge                                  the documented cases, in Thai
 *     npm run --silent judge -- --lang en --format markdown   in English, for a pull request
 *     npm run --silent judge -- my-cases.json                 your own cases, one list a file
 *
 * A case is `{ id, about?, source?, on?, facts }`. Its facts tell what it is: an application (`filedOn`), an evaluation
 * (`decidedOn`), an agreement round (`fiscalYear`), or a workload (`setting`, judged by the law of `on`).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  assessAgreement,
  assessEligibility,
  assessWorkload,
  decideEvaluation,
  dpaChecklist,
  isWitthayathanaError,
  parseApplication,
  parseEvaluation,
} from 'witthayathana';
import type { AgreementRound, Issue, Workload } from 'witthayathana';
import { explain, explainChecklist } from 'witthayathana/text';

type Language = 'th' | 'en';
type Format = 'text' | 'markdown';

interface Case {
  readonly id: string;
  readonly about?: Readonly<Record<Language, string>>;
  readonly source?: string;
  /** The day whose law is asked, of a workload. */
  readonly on?: string;
  readonly facts: object;
}

/** What is printed of a case, or what is wrong with it. */
type Judged = { readonly texts: readonly string[] } | { readonly issues: readonly Issue[] };

function judge({ facts, on = '' }: Case, language: Language, format: Format): Judged {
  const options = { format };
  if ('filedOn' in facts) {
    const parsed = parseApplication(facts);
    if (!parsed.ok) return parsed;
    const finding = assessEligibility(parsed.value);
    return {
      texts: [explainChecklist(dpaChecklist(finding), language, options), explain(finding, language, options)],
    };
  }
  if ('decidedOn' in facts) {
    const parsed = parseEvaluation(facts);
    return parsed.ok ? { texts: [explain(decideEvaluation(parsed.value), language, options)] } : parsed;
  }
  try {
    // What was not parsed is checked by the function itself, which throws every issue.
    const finding =
      'fiscalYear' in facts ? assessAgreement(facts as AgreementRound) : assessWorkload(facts as Workload, on);
    return { texts: [explain(finding, language, options)] };
  } catch (error) {
    if (isWitthayathanaError(error)) return { issues: error.details.issues };
    throw error;
  }
}

function heading({ id, about }: Case, language: Language, format: Format): string {
  const title = about === undefined ? id : `${id}: ${about[language]}`;
  return format === 'markdown' ? `## ${title}` : `${title}\n${'─'.repeat(Math.min(title.length, 100))}`;
}

function isCase(value: unknown): value is Case {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('facts' in value)) return false;
  return typeof value.id === 'string' && typeof value.facts === 'object' && value.facts !== null;
}

function casesOf(file: string): readonly Case[] {
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const list: readonly unknown[] = Array.isArray(content) ? content : [content];
  return list.map((value, index) => {
    if (isCase(value)) return value;
    throw new Error(`${file}: expected { id, facts } at position ${String(index)}`);
  });
}

function documentedFiles(): readonly string[] {
  const folder = new URL('./cases/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => fileURLToPath(new URL(name, folder)));
}

function oneOf<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const chosen = choices.find((choice) => choice === value);
  if (chosen === undefined) throw new Error(`--${option}: expected ${choices.join(' or ')}, found ${value}`);
  return chosen;
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'th' }, format: { type: 'string', default: 'text' } },
  });
  const language = oneOf('lang', values.lang, ['th', 'en']);
  const format = oneOf('format', values.format, ['text', 'markdown']);
  const files = positionals.length > 0 ? positionals : documentedFiles();

  for (const one of files.flatMap(casesOf)) {
    const judged = judge(one, language, format);
    if ('texts' in judged) {
      console.log(`${[heading(one, language, format), ...judged.texts].join('\n\n')}\n`);
      continue;
    }
    process.exitCode = 1;
    for (const { path, message, suggestion } of judged.issues) {
      const meant = suggestion === undefined ? '' : ` (did you mean ${suggestion}?)`;
      console.error(`${one.id}: ${path === '' ? 'facts' : path}: ${message}${meant}`);
    }
  }
}

// The reader of a pipe may have seen enough: `| head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
