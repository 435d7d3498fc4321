/**
 * Whether time grows as input does, up to 10 MB. Not part of `npm test`:
 *
 *     npm run bench:linear
 *     npm run bench:linear -- csv triage     (those whose name has one of these words)
 *
 * Each input is made in ten sizes' steps, 0.1, 1 and 10 MB of JSON or CSV, and the time of each step divided by that of the
 * step before: 10 is linear, 100 is square. A step that would take minutes, by the one before, is left out. The exit status
 * is 1 where a step that takes more than a second takes 40 times as long as the step before, or is left out.
 */
import { run } from '../../src/cli/main';
import type { Citation, Group, Leaf } from '../../src/index';
import {
  amend,
  diffRegulations,
  isWitthayathanaError,
  parseApplication,
  parseThaiDate,
  regulation,
  triage,
} from '../../src/index';
import { explain } from '../../src/text/index';

const KILOBYTE = 1000;
const sizes = [100, 1_000, 10_000].map((kilobytes) => kilobytes * KILOBYTE);
const mostSeconds = 120;
const steepest = 40;

const day = (index: number): string =>
  new Date(Date.UTC(1900, 0, 1) + (index % 100_000) * 86_400_000).toISOString().slice(0, 10);
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const filed = { line: 'teaching', standing: 'professional', filedOn: '2024-11-04' } as const;

/** As many items of a list as fill so many bytes of JSON. */
function filling<T>(bytes: number, make: (index: number) => T): T[] {
  return times(Math.floor(bytes / (JSON.stringify(make(12_345)).length + 1)), make);
}

const oneDay = (index: number) =>
  ({ position: 'teacher', standing: 'none', from: day(index), to: day(index) }) as const;
function command(argv: readonly string[], file: string): void {
  const bytes = new TextEncoder().encode(file);
  void run(argv, {
    *read() {
      for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
    },
    list: () => [],
    create: () => {
      throw new Error('no file is written');
    },
    open: () => {
      throw new Error('no file is opened here');
    },
    write: () => undefined,
    error: () => undefined,
  });
}

const one = JSON.stringify({
  ...filed,
  service: [{ position: 'teacher', standing: 'none', from: '2018-05-16' }],
  sanctions: [],
});
const lines = (bytes: number): string => `${one}\n`.repeat(Math.floor(bytes / (one.length + 1)));
const rows = (bytes: number): string =>
  `id,line,standing,filedOn,service.1.from\n${'1,teaching,professional,2024-11-04,2018-05-16\n'.repeat(Math.floor(bytes / 46))}`;

/** What is made is not timed, only what is done with it. */
const subjects: Readonly<Record<string, (bytes: number) => () => unknown>> = {
  'an application with many wrong periods': (bytes) => {
    const service = filling(bytes, () => ({ from: 1 }));
    return () => parseApplication({ ...filed, service });
  },
  'unknown properties': (bytes) => {
    const wrong = Object.fromEntries(times(Math.floor(bytes / 20), (index) => [`unknown${index}`, index]));
    return () => parseApplication({ ...filed, ...wrong });
  },
  'one long text': (bytes) => {
    const line = 'ก้ำ'.repeat(Math.floor(bytes / 9));
    return () => [parseApplication({ ...filed, line }), parseApplication({ ...filed, filedOn: line })];
  },
  'a long Thai date': (bytes) => {
    const text = `29${' '.repeat(bytes)}พ.ค. 2560`;
    return () => parseThaiDate(text);
  },
  'lists within lists': (bytes) => {
    const deep = JSON.parse('['.repeat(Math.floor(bytes / 2)) + ']'.repeat(Math.floor(bytes / 2))) as unknown;
    return () => parseApplication(deep);
  },
  'a finding of long lists, in words': (bytes) => {
    const list = times(Math.floor(bytes / 20), (index) => `condition${index}`);
    const leaf: Leaf = {
      ...{ kind: 'leaf', id: 'eligibility.reduced.reduction.ground.degree', status: 'unmet', missing: [], cites: [] },
      ...{ actual: ['master', ...list], required: list, gap: list },
    };
    return () => explain(leaf, 'th');
  },
  'a finding of many citations, in words': (bytes) => {
    const cites = times(Math.floor(bytes / 100), (index): Citation => ({
      ...{
        instrument: 'w9-2564',
        clause: `clause ${index}`,
        standing: 'text',
        document: 'HB',
        checkedOn: '2026-11-22',
      },
    }));
    const part = (id: string): Leaf => ({ kind: 'leaf', id, status: 'unmet', missing: [], cites });
    const group: Group = {
      ...{ kind: 'group', id: 'group', status: 'unmet', need: 2, of: [part('first'), part('second')], cites: [] },
    };
    return () => explain(group, 'th');
  },
  'triage of many applications': (bytes) => {
    const items = filling(bytes, () => ({ ...filed, service: [oneDay(1)], sanctions: [] }));
    return () => triage(items, { on: '2026-11-22' });
  },
  'many amendments, and what they change': (bytes) => {
    const amendments = filling(bytes, (index) => ({
      ...(index % 2 === 0
        ? ({ param: 'evaluation.passMark.expert', value: 80 } as const)
        : ({ param: 'tenure.years.standard', value: 3 } as const)),
      from: day(47_000 + Math.floor(index / 2)),
      cites: [{ instrument: 'w9-2564', standing: 'assumption' }] as const,
    }));
    return () => diffRegulations(regulation, amend(regulation, amendments));
  },
  'the command: assess, NDJSON': (bytes) => {
    const file = lines(bytes);
    return () => {
      command(['assess', 'cases.ndjson', '--json'], file);
    };
  },
  'the command: triage, JSON': (bytes) => {
    const file = `[${lines(bytes).trimEnd().replaceAll('\n', ',')}]`;
    return () => {
      command(['triage', 'cases.json', '--on', '2026-11-22'], file);
    };
  },
  'the command: assess, CSV': (bytes) => {
    const file = rows(bytes);
    return () => {
      command(['assess', 'cases.csv', '--format', 'csv'], file);
    };
  },
  'the command: CSV of one long cell': (bytes) => {
    const file = `id,line\n${' '.repeat(bytes)},teaching\n`;
    return () => {
      command(['assess', 'cases.csv'], file);
    };
  },
  'the command: CSV of one long heading': (bytes) => {
    const file = `id,line,${' ก'.repeat(Math.floor(bytes / 4))}\n1,teaching,2\n`;
    return () => {
      command(['assess', 'cases.csv'], file);
    };
  },
  'the command: CSV of many headings': (bytes) => {
    const file = `id${',line'.repeat(Math.floor(bytes / 5))}\n1\n`;
    return () => {
      command(['assess', 'cases.csv'], file);
    };
  },
  'the command: CSV of many unknown headings': (bytes) => {
    const file = `id${times(Math.floor(bytes / 40), (index) => `,unknown heading ${index} that is long enough`).join('')}\n1\n`;
    return () => {
      command(['assess', 'cases.csv'], file);
    };
  },
  'the command: CSV of quotation marks': (bytes) => {
    const file = `id,line\n${'"\n'.repeat(Math.floor(bytes / 2))}`;
    return () => {
      command(['assess', 'cases.csv'], file);
    };
  },
  'the command: a line without an end': (bytes) => {
    const file = `{"id":"${'ก'.repeat(Math.floor(bytes / 3))}`;
    return () => {
      command(['assess', 'cases.ndjson'], file);
    };
  },
  'the command: blank lines': (bytes) => {
    const file = '\n'.repeat(bytes);
    return () => {
      command(['assess', 'cases.ndjson'], file);
    };
  },
};

/** Seconds of the processor that one call takes, whatever else the machine does; a refusal takes its time too. */
function timed(call: () => unknown): number {
  globalThis.gc?.();
  const begun = process.cpuUsage();
  try {
    call();
  } catch (error) {
    if (!isWitthayathanaError(error)) throw error;
  }
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1_000_000;
}

const words = process.argv.slice(2);
const chosen = Object.entries(subjects).filter(
  ([name]) => words.length === 0 || words.some((word) => name.includes(word)),
);
const cell = (text: string, width: number): string => text.padStart(width);
let isLinear = true;

console.log(
  `${'seconds'.padEnd(44)}${cell('0.1 MB', 9)}${cell('1 MB', 9)}${cell('10 MB', 9)}   times, from step to step`,
);
for (const [name, prepare] of chosen) {
  const seconds: (number | undefined)[] = [];
  timed(prepare(10 * KILOBYTE)); // so that the first step is not the one in which the code is compiled
  for (const size of sizes) {
    const [last, before] = [seconds.at(-1), seconds.at(-2)];
    const ratio = last === undefined || before === undefined ? 30 : last / Math.max(before, 0.001);
    const isTooLong = seconds.includes(undefined) || (last !== undefined && last * Math.max(ratio, 10) > mostSeconds);
    seconds.push(isTooLong ? undefined : timed(prepare(size)));
  }
  const ratios = seconds.slice(1).map((time, index) => {
    const before = seconds[index];
    return time === undefined || before === undefined ? undefined : time / Math.max(before, 0.001);
  });
  const isSteep = seconds.some(
    (time, index) => time === undefined || (time > 1 && index > 0 && (ratios[index - 1] ?? 0) > steepest),
  );
  if (isSteep) isLinear = false;
  const shown = seconds.map((time) => cell(time === undefined ? '–' : time.toFixed(3), 9)).join('');
  const told = ratios.map((ratio) => (ratio === undefined ? '–' : ratio.toFixed(1))).join(', ');
  console.log(`${name.padEnd(44)}${shown}   ${told}${isSteep ? '   steeper than linear' : ''}`);
}
process.exitCode = isLinear ? 0 : 1;
