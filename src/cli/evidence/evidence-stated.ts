/** `evidence.json`: what only a reader can tell of the files. Its values are checked by the reader of the evidence itself. */
import type { Issue } from '../../error/witthayathana-error';
import type { OutcomeFile } from '../../facts/evidence';
import type { Place } from './evidence-folder';
import { readJson } from '../input/file';
import type { Io } from '../machine/io';
import { evidences, nearest } from '../library';
import { problemAt } from '../machine/problem';

/** What may be stated of a file. */
export type StatedFile = Omit<OutcomeFile, 'name' | 'kind' | 'bytes'>;

/** What is stated of the evidence. */
export interface Stated {
  readonly lessonPlanIsOfVideo?: boolean;
  /** By the name of the file. */
  readonly files: ReadonlyMap<string, StatedFile>;
}

export const NOTHING_STATED: Stated = { files: new Map() };

const ofAny: readonly string[] = ['pages', 'seconds'];
const ofOutcomes: readonly string[] = [...ofAny, 'content', 'paper', 'picturesOnPage', 'captioned'];

type Json = Readonly<Record<string, unknown>>;

function isObject(json: unknown): json is Json {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function found(json: unknown): string {
  if (Array.isArray(json)) return 'a list';
  return json === null || typeof json !== 'object' ? JSON.stringify(json) : 'an object';
}

function unknown(path: string, name: string, known: readonly string[], message: string): Issue {
  const suggestion = nearest(name, known);
  return { path, code: 'unknown-property', message, ...(suggestion === undefined ? {} : { suggestion }) };
}

function isNotAnObject(path: string, json: unknown): readonly Issue[] {
  return isObject(json) ? [] : [{ path, code: 'wrong-type', message: `expected an object, found ${found(json)}` }];
}

function named(name: string): string {
  return `files[${JSON.stringify(name)}]`;
}

/** Names that belong to no file, and facts that cannot be stated of it. */
function misplaced(files: readonly (readonly [string, unknown])[], places: readonly Place[]): readonly Issue[] {
  const names = places.map(({ name }) => name);
  return files.flatMap(([name, facts]) => {
    const place = places.find((each) => each.name === name);
    if (place === undefined) {
      return [
        unknown(named(name), name, names, 'expected the name of a file in the folder, as this command writes it'),
      ];
    }
    const allowed = place.item === 'learnerOutcomes' ? ofOutcomes : ofAny;
    return Object.keys(isObject(facts) ? facts : {})
      .filter((fact) => !allowed.includes(fact))
      .map((fact) =>
        unknown(`${named(name)}.${fact}`, fact, allowed, `expected one of ${allowed.join(', ')} of this file`),
      );
  });
}

/** The values as the facts of evidence take them. */
function badValues(plan: unknown, files: readonly (readonly [string, unknown])[]): readonly Issue[] {
  const parsed = evidences.parse({
    ...(plan === undefined ? {} : { lessonPlanIsOfVideo: plan }),
    learnerOutcomes: files.map(([, facts]) => facts),
  });
  if (parsed.ok) return [];
  return parsed.issues
    .filter(({ code }) => code !== 'unknown-property')
    .map((issue) => ({
      ...issue,
      path: issue.path.replace(/^learnerOutcomes\[(\d+)\]/u, (_, index) => named(files[Number(index)]?.[0] ?? '')),
    }));
}

/** Reads what is stated of the files at `places`; a problem with every line that is wrong. */
export function statedIn(path: string, places: readonly Place[], io: Io): Stated {
  const json = readJson(path, io);
  if (!isObject(json)) throw problemAt(path, isNotAnObject('', json));
  const { lessonPlanIsOfVideo: plan, files: listed = {}, ...rest } = json;
  const known = ['lessonPlanIsOfVideo', 'files'];
  const files = Object.entries(isObject(listed) ? listed : {}).map(
    ([name, facts]) => [name.normalize('NFC'), facts] as const,
  );
  const issues = [
    ...Object.keys(rest).map((name) => unknown(name, name, known, `expected one of ${known.join(', ')}`)),
    ...isNotAnObject('files', listed),
    ...misplaced(files, places),
    ...badValues(plan, files),
  ];
  if (issues.length > 0) throw problemAt(path, issues);
  return {
    ...(typeof plan === 'boolean' ? { lessonPlanIsOfVideo: plan } : {}),
    files: new Map(files as readonly (readonly [string, StatedFile])[]),
  };
}

/** What is read of a file and what is stated of it may not differ. */
export function contradictions(name: string, read: StatedFile, stated: StatedFile): readonly Issue[] {
  return (['pages', 'seconds', 'paper'] as const).flatMap((fact): readonly Issue[] => {
    const [seen, said] = [read[fact], stated[fact]];
    if (seen === undefined || said === undefined || seen === said) return [];
    const message = `expected ${JSON.stringify(seen)}, as the file has it, found ${JSON.stringify(said)}`;
    return [{ path: `${named(name)}.${fact}`, code: 'contradiction', message }];
  });
}
