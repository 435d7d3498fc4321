/** `plan`, `report` and `timeline`: what a teacher or a school prints. */
import type { FutureApplication } from '../../facts/application';
import type { PlanDelay } from '../../explore/office/plan-delay';
import type { Position } from '../../facts/names';
import type { Regulation } from '../../law/types';
import type { TriageItem } from '../../facts/triage';
import { futureCases } from '../input/corpus';
import type { InputOptions } from '../input/input';
import {
  assessEligibility,
  documentOf,
  explainDelay,
  judgeWords,
  plan,
  planDelay,
  planWindows,
  reported,
  reportWords,
  problemWords,
  timeline,
  timelineSvg,
  triageOptions,
} from '../library';
import type { Io } from '../machine/io';
import { at, Problem, problemOfOptions } from '../machine/problem';
import type { OutputOptions } from '../output/format';
import { dayInCell } from '../say';
import { lawNote } from '../output/render-law';
import { answer } from './answer';
import { walked } from './items';
import { lawFor } from './law';
import type { Rendering } from './series';

/** Over which days to look. */
export interface PlanOptions extends OutputOptions, InputOptions {
  readonly from: string;
  readonly until: string;
  readonly law: string;
  /** Months that somebody files after the day of the plan. */
  readonly delay?: number;
}

/** Of which day a report is. */
export interface ReportOptions extends OutputOptions, InputOptions {
  readonly on: string;
  readonly law: string;
}

interface Planned {
  readonly id: string;
  readonly plan: ReturnType<typeof plan>;
  readonly delay?: PlanDelay;
}

/** The post that somebody holds now; a teacher where nothing else is said of the line of teachers. */
function postOf({ line, service = [] }: FutureApplication): Position {
  const held = service.find(({ to }) => to === undefined) ?? service.at(-1);
  return held?.position ?? (line === 'teaching' ? 'teacher' : 'other');
}

function delayOf(
  found: Planned['plan'],
  application: FutureApplication,
  months: number | undefined,
  law: Regulation,
): Pick<Planned, 'delay'> {
  if (months === undefined) return {};
  const { standing } = application;
  const delay = at('--delay', () => planDelay(found, months, { standing, position: postOf(application) }, law));
  return delay === undefined ? {} : { delay };
}

const planning: Rendering<Planned> = {
  head: (lang) => {
    const { csv } = judgeWords(lang);
    return [csv.id, csv.result, csv.on];
  },
  rows: ({ id, plan: { routes } }) => [[id, routes[0]?.status ?? '', dayInCell(routes[0]?.on)]],
  json: ({ id, plan: found, delay }) => ({ id, ...found, ...(delay === undefined ? {} : { delay }) }),
  blocks: ({ id, plan: found, delay }, lang) => {
    const cost = delay === undefined ? [] : [{ kind: 'paragraph', text: explainDelay(delay, lang) } as const];
    return [{ kind: 'case', name: id, blocks: [...documentOf(found, lang), ...cost] }];
  },
  page: (lang) => judgeWords(lang).pages.earliest,
};

/** Runs `plan`. */
export function runPlan(path: string, options: PlanOptions, io: Io): number | Promise<number> {
  const { from, until } = options;
  const parsed = planWindows.parse({ from, until });
  if (!parsed.ok) throw problemOfOptions(parsed.issues);
  const law = lawFor([path], options.law, io);
  const { regulation } = law;
  return walked([path], futureCases, options, io, (items, headings) =>
    answer(
      items,
      headings,
      planning,
      options,
      ({ id, application }: TriageItem) => {
        const found = plan(application, parsed.value, regulation);
        return [{ id, plan: found, ...delayOf(found, application, options.delay, regulation) }];
      },
      [],
      lawNote(law, options.lang),
    ),
  );
}

interface Reported {
  readonly id: string;
  readonly application: FutureApplication;
  readonly on: string;
}

const reporting = (regulation: Regulation): Rendering<Reported> => ({
  head: (lang) => [judgeWords(lang).csv.id],
  rows: ({ id }) => [[id]],
  json: ({ id, application, on }) => ({ id, finding: assessEligibility({ ...application, filedOn: on }, regulation) }),
  blocks: ({ id, application, on }, lang) => [
    {
      kind: 'case',
      name: id,
      blocks: reported({ application: { ...application, filedOn: on } }, { regulation }, lang),
    },
  ],
  page: (lang) => reportWords(lang).title,
  sheet: 'compact',
});

/** Runs `report`: a page a teacher, one file of many. */
export function runReport(path: string, options: ReportOptions, io: Io): number | Promise<number> {
  const parsed = triageOptions.parse({ on: options.on });
  if (!parsed.ok) throw problemOfOptions(parsed.issues);
  const { on } = parsed.value;
  const { regulation } = lawFor([path], options.law, io);
  return walked([path], futureCases, options, io, (items, headings) =>
    answer(items, headings, reporting(regulation), options, ({ id, application }: TriageItem) => [
      { id, application, on },
    ]),
  );
}

/** Runs `timeline`: the picture of the one application of a file. */
export function runTimeline(path: string, options: ReportOptions, io: Io): number | Promise<number> {
  const parsed = triageOptions.parse({ on: options.on });
  if (!parsed.ok) throw problemOfOptions(parsed.issues);
  const { regulation } = lawFor([path], options.law, io);
  return walked([path], futureCases, options, io, (items) => {
    const good = [...items].flatMap((item) => (item.ok ? [item.value] : []));
    const [only, ...others] = good;
    if (only === undefined || others.length > 0) {
      throw new Problem((lang) => `${path}: ${problemWords(lang).oneApplication(good.length)}`);
    }
    const filed = { ...only.application, filedOn: parsed.value.on };
    items.io.write(timelineSvg(timeline(filed, regulation), { language: options.lang }));
  });
}
