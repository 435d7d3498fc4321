/** `simulate`: invented people, one a line, or when they can file under a law. */
import type { Supposition } from '../../facts/filing-window';
import type { Projection } from '../../simulation/project';
import type { Block } from '../../text/blocks';
import {
  addYears,
  dayOf as numberOf,
  grouped,
  isoOf,
  lawWords,
  nameOf,
  planWindows,
  population,
  project,
  simulationWords,
  triageOptions,
} from '../library';
import type { Io } from '../machine/io';
import { at, problemOfOptions } from '../machine/problem';
import type { OutputFormat, OutputOptions } from '../output/format';
import { isForPeople } from '../output/format';
import { jsonText } from '../output/json-write';
import { paper } from '../output/paper';
import { renderJson } from '../output/render-json';
import { nameOf as nameOfLaw } from '../output/render-law';
import { dayOf } from '../say';
import type { NamedLaw } from './law';
import { lawOf } from './law';
import { csv } from './series';

/** The formats of `simulate`: the people as NDJSON, everything else about all of them. */
export const simulateFormats: readonly Exclude<OutputFormat, 'xlsx'>[] = [
  'text',
  'markdown',
  'html',
  'csv',
  'json',
  'ndjson',
];

/** How many, which of all populations, on which day, and by which law. */
export interface SimulateOptions extends OutputOptions {
  readonly format: Exclude<OutputFormat, 'xlsx'>;
  readonly size: number;
  readonly seed: number;
  readonly on: string;
  readonly until?: string;
  readonly law: string;
  readonly assume: Supposition;
}

const YEARS_AHEAD = 5;

function windowOf({ on, until }: SimulateOptions): { readonly from: string; readonly until: string } {
  const day = triageOptions.parse({ on });
  if (!day.ok) throw problemOfOptions(day.issues);
  const last = until ?? isoOf(addYears(numberOf(day.value.on), YEARS_AHEAD, 'last-day'));
  const window = planWindows.parse({ from: day.value.on, until: last });
  if (window.ok) return window.value;
  throw problemOfOptions(window.issues.map((issue) => (issue.path === 'from' ? { ...issue, path: 'on' } : issue)));
}

/** In whole people: weights have thousandths. */
function counted(weight: number): string {
  return grouped(Math.round(weight));
}

function blocksOf(found: Projection, law: NamedLaw, options: SimulateOptions): readonly Block[] {
  const { lang, size, seed } = options;
  const said = simulationWords(lang);
  const { from, until } = windowOf(options);
  const weight = found.years.reduce((sum, { eligible }) => sum + eligible, found.none + found.unknown);
  return [
    { kind: 'title', text: said.title(counted(size), String(seed), dayOf(from, lang)) },
    { kind: 'note', text: said.invented(counted(weight)) },
    { kind: 'paragraph', text: lawWords(lang).judgedBy(nameOfLaw(law, lang)) },
    {
      kind: 'section',
      title: said.years(dayOf(from, lang), dayOf(until, lang)),
      blocks: [
        {
          kind: 'table',
          head: [said.columns.fiscalYear, said.columns.standing, said.columns.eligible],
          rows: [
            ...found.years.map(({ fiscalYear, standing, eligible }) => [
              String(fiscalYear),
              nameOf('standing', standing, lang),
              counted(eligible),
            ]),
            [said.none, '', counted(found.none)],
            [said.unknown, '', counted(found.unknown)],
          ],
          align: ['start', 'start', 'end'],
        },
      ],
    },
  ];
}

/** Runs `simulate`. */
export function runSimulate(options: SimulateOptions, io: Io): number {
  const { format, lang, bom, size, seed } = options;
  const window = windowOf(options);
  const law = lawOf(options.law, io);
  const people = at('simulate', () => population({ size, seed, on: window.from }));
  if (format === 'ndjson') {
    for (const person of people) io.write(`${jsonText(person)}\n`);
    return 0;
  }
  const found = project(people, { ...window, assume: options.assume }, law.regulation);
  if (isForPeople(format)) io.write(paper(blocksOf(found, law, options), format, lang));
  else if (format === 'json') io.write(renderJson({ size, seed, ...window, law: law.spec, ...found }));
  else {
    const { columns } = simulationWords(lang);
    const rows = found.years.map(({ fiscalYear, standing, eligible }) => [
      fiscalYear,
      lang === 'th' ? nameOf('standing', standing, lang) : standing,
      eligible,
    ]);
    io.write(csv([columns.fiscalYear, columns.standing, columns.eligible], rows, bom, lang));
  }
  return 0;
}
