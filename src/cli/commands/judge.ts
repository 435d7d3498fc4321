/** `assess`, `earliest`, `remedies` and `triage`: items in, answers out, one by one. */
import type { Case } from '../../facts/case';
import type { Parsed } from '../../error/parsed';
import type { Regulation } from '../../law/types';
import type { Kind } from '../input/corpus';
import { futureCases, judgedCases } from '../input/corpus';
import type { Io } from '../machine/io';
import {
  assessEligibility,
  dpaChecklist,
  earliestFiling,
  filingWindows,
  judgeWords,
  remedies,
  triageOptions,
} from '../library';
import { problemOfOptions } from '../machine/problem';
import { assessRendering } from '../output/render-assess';
import type { Marked } from '../output/render-checklist';
import { marksOf } from '../output/render-checklist';
import { earliestRendering } from '../output/render-earliest';
import { lawNote } from '../output/render-law';
import { remediesRendering } from '../output/render-remedies';
import { answer } from './answer';
import { writeChecklists } from './checklists';
import { walked } from './items';
import type { JudgeOptions, TriageCommandOptions, WindowOptions } from './judge-options';
import { judgedOf } from './judged';
import { lawFor } from './law';
import type { Rendering } from './series';
import { writeTriage } from './triage';

/** What was asked by options; a problem that names the option where it is not good. */
function checked<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  throw problemOfOptions(parsed.issues);
}

/** Judges the items of a file one by one. */
function each<T, R extends { readonly id: string }>(
  path: string,
  kind: Kind<T>,
  rendering: Rendering<R>,
  options: JudgeOptions,
  io: Io,
  judge: (item: T, law: Regulation) => readonly R[],
): number | Promise<number> {
  const law = lawFor([path], options.law, io);
  const note = lawNote(law, options.lang);
  return walked([path], kind, options, io, (items, headings) =>
    answer(items, headings, rendering, options, (item) => judge(item, law.regulation), [], note),
  );
}

/** Runs `assess`. */
export function runAssess(path: string, options: JudgeOptions, io: Io): number | Promise<number> {
  return each(path, judgedCases, assessRendering, options, io, judgedOf);
}

/** Runs `assess --checklist`: of applications only, since an evaluation has no checklist. */
export function runChecklist(path: string, options: JudgeOptions, io: Io): number | Promise<number> {
  const { lang } = options;
  const { regulation } = lawFor([path], options.law, io);
  return walked([path], judgedCases, options, io, (items, headings) => {
    let left = 0;
    const judge = ({ id, application }: Case): readonly Marked[] => {
      if (application !== undefined) {
        return [{ id, checklist: marksOf(dpaChecklist(assessEligibility(application, regulation))) }];
      }
      left += 1;
      return [];
    };
    const later = writeChecklists(items, headings, options, judge);
    const end = (): void => {
      if (left > 0) items.io.error(`${path}: ${judgeWords(lang).noChecklist(left)}\n`);
    };
    if (later !== undefined) return later.then(end);
    end();
    return undefined;
  });
}

/** Runs `remedies`. */
export function runRemedies(
  path: string,
  options: JudgeOptions & { readonly limit: number },
  io: Io,
): number | Promise<number> {
  const { limit } = options;
  return each(path, judgedCases, remediesRendering, options, io, (one, law) =>
    judgedOf(one, law).map(({ id, finding }) => ({ id, finding, answer: remedies(finding), limit })),
  );
}

/** Runs `earliest`. */
export function runEarliest(path: string, options: WindowOptions, io: Io): number | Promise<number> {
  const { from, until, assume } = options;
  const window = checked(filingWindows.parse({ from, until, assume }));
  return each(path, futureCases, earliestRendering, options, io, ({ id, application }, law) => [
    { id, window, answer: earliestFiling(application, window, law) },
  ]);
}

/** Runs `triage`. One line of JSON a case is written as the cases come; every other form is sorted, so it comes at the end. */
export function runTriage(paths: readonly string[], options: TriageCommandOptions, io: Io): number | Promise<number> {
  const { on, until, assume } = options;
  const asked = checked(triageOptions.parse({ on, assume, ...(until === undefined ? {} : { until }) }));
  const law = lawFor(paths, options.law, io);
  return walked(paths, futureCases, options, io, (items, headings) =>
    writeTriage(items, headings, asked, options, law),
  );
}
