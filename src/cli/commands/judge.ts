/** `assess`, `earliest`, `remedies` and `triage`: items in, answers out, one by one. */
import type { Parsed } from '../../error/parsed';
import type { TriageItem } from '../../facts/triage';
import { assessInParallel } from './assess-in-parallel';
import type { Read } from '../input/corpus';
import { futureCases, judgedCases } from '../input/corpus';
import { Items, itemsIn, itemsOf, opened } from '../input/input';
import type { Io } from '../machine/io';
import { jsonText } from '../output/json-write';
import { judgedOf } from './judged';
import {
  assessEligibility,
  dpaChecklist,
  earliestFiling,
  filingWindows,
  remedies,
  triage,
  triageOptions,
  triageRows,
} from '../library';
import { Problem, problemAt } from '../machine/problem';
import { Progress } from '../machine/progress';
import { assessRendering } from '../output/render-assess';
import type { Marked } from '../output/render-checklist';
import { marksOf, renderChecklists } from '../output/render-checklist';
import { earliestRendering } from '../output/render-earliest';
import { renderJson } from '../output/render-json';
import { remediesRendering } from '../output/render-remedies';
import { renderTriage, triageCells, triageHead } from '../output/render-triage';
import type { AssessOptions, JudgeOptions, TriageCommandOptions, WindowOptions } from './judge-options';
import type { Rendering } from './series';
import { csv, Series } from './series';
import { statusOf } from '../output/status';

/** What was asked by options; a problem that names the option where it is not good. */
function checked<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  throw new Problem(
    parsed.issues.flatMap(({ path, ...issue }) => problemAt(`--${path}`, [{ ...issue, path: '' }]).lines),
  );
}

/** Walks the items of files with a line of progress; gives the exit status. */
function walk<T>(
  paths: readonly string[],
  all: Iterable<Read<T>>,
  { lang }: JudgeOptions,
  io: Io,
  judge: (items: Iterable<T>, io: Io) => void,
): number {
  const progress = new Progress(io, lang);
  const items = new Items(all, progress);
  try {
    judge(items, progress.io);
  } finally {
    progress.clear();
  }
  return statusOf(paths, items, io);
}

/** Judges the items of a file one by one. */
function each<T, R>(
  path: string,
  items: Iterable<Read<T>>,
  rendering: Rendering<R>,
  options: JudgeOptions,
  io: Io,
  judge: (item: T) => readonly R[],
): number {
  return walk([path], items, options, io, (good, watched) => {
    const series = new Series(rendering, options, watched);
    for (const item of good) for (const part of judge(item)) series.add(part);
    series.end();
  });
}

/** Runs `assess`. */
export function runAssess(path: string, options: AssessOptions, io: Io): number | Promise<number> {
  const file = opened(path, io, options.input);
  if (options.jobs > 1 && file.format === 'ndjson') return assessInParallel(file, options, io);
  return each(path, itemsIn(file, judgedCases), assessRendering, options, io, judgedOf);
}

/** Runs `assess --checklist`: of applications only, since an evaluation has no checklist. */
export function runChecklist(path: string, options: JudgeOptions, io: Io): number {
  const { input, format, lang, bom } = options;
  return walk([path], itemsOf(path, io, judgedCases, input), options, io, (items, watched) => {
    const rows: Marked[] = [];
    let left = 0;
    for (const { id, application } of items) {
      if (application === undefined) {
        left += 1;
        continue;
      }
      const row = { id, checklist: marksOf(dpaChecklist(assessEligibility(application))) };
      if (format === 'ndjson') watched.write(`${JSON.stringify(row)}\n`);
      else rows.push(row);
    }
    if (format !== 'ndjson') watched.write(renderChecklists(rows, format, lang, bom));
    if (left > 0) watched.error(`warning: ${path}: ${String(left)} without an application, so without a checklist\n`);
  });
}

/** Runs `remedies`. */
export function runRemedies(path: string, options: JudgeOptions & { readonly limit: number }, io: Io): number {
  const { input, limit } = options;
  return each(path, itemsOf(path, io, judgedCases, input), remediesRendering, options, io, (one) =>
    judgedOf(one).map(({ id, finding }) => ({ id, finding, answer: remedies(finding), limit })),
  );
}

/** Runs `earliest`. */
export function runEarliest(path: string, options: WindowOptions, io: Io): number {
  const { from, until, assume, input } = options;
  const window = checked(filingWindows.parse({ from, until, assume }));
  return each(path, itemsOf(path, io, futureCases, input), earliestRendering, options, io, ({ id, application }) => [
    { id, window, answer: earliestFiling(application, window) },
  ]);
}

/** Runs `triage`. One line of JSON a case is written as the cases come; every other form is sorted, so it comes at the end. */
export function runTriage(paths: readonly string[], options: TriageCommandOptions, io: Io): number {
  const { input, format, lang, bom, on, until, assume } = options;
  const asked = checked(triageOptions.parse({ on, assume, ...(until === undefined ? {} : { until }) }));
  if (paths.filter((path) => path === '-').length > 1) throw new Problem('-: standard input can be read only once');
  const all = function* (): Generator<Read<TriageItem>> {
    for (const path of paths) yield* itemsOf(path, io, futureCases, input);
  };
  return walk(paths, all(), options, io, (items, watched) => {
    if (format === 'ndjson') {
      for (const row of triageRows(items, asked)) watched.write(`${jsonText(row)}\n`);
      return;
    }
    const found = triage(items, asked);
    switch (format) {
      case 'json':
        watched.write(renderJson(found));
        return;
      case 'csv':
        watched.write(csv(triageHead(lang), triageCells(found, lang), bom));
        return;
      case 'text':
      case 'markdown':
      case 'html':
        watched.write(renderTriage(found, asked, format, lang));
    }
  });
}
