/**
 * How much memory `triageRows` takes for any number of applications. Not part of `npm test`:
 *
 *     npm run bench:triage
 *
 * `live` is the heap after a collection: the most that was found at the 20 times it was measured.
 */
import type { TriageItem } from '../../src/index';
import { triageRows } from '../../src/index';

const MEGABYTE = 1024 * 1024;

function* applications(count: number): Generator<TriageItem, undefined> {
  for (let index = 0; index < count; index += 1) {
    const from = `20${String(15 + (index % 9))}-05-${String(10 + (index % 18))}`;
    yield {
      id: String(index),
      application: {
        line: 'teaching',
        standing: 'professional',
        service: [{ position: 'teacher', standing: 'none', from }],
        agreements: [2568, 2567, 2566].map((fiscalYear) => ({
          fiscalYear,
          position: 'teacher',
          standing: 'none',
          workload: true,
          members: [82, 79.5, 60 + (index % 40)],
        })),
        sanctions: [],
        teachesForeignLanguage: false,
        languageTests: [],
        specialArea: null,
        degree: null,
        nqf8: null,
        salaryRounds: [],
      },
    };
  }
  return undefined;
}

function measure(count: number): void {
  const { gc = () => undefined } = globalThis;
  const groups: Record<string, number> = {};
  const every = Math.ceil(count / 20);
  let [live, judged] = [0, 0];
  const began = performance.now();
  for (const { group } of triageRows(applications(count), { on: '2025-11-24' })) {
    groups[group] = (groups[group] ?? 0) + 1;
    judged += 1;
    if (judged % every !== 0) continue;
    gc();
    live = Math.max(live, process.memoryUsage().heapUsed);
  }
  console.log({
    count,
    groups,
    secondsTaken: Math.round(performance.now() - began) / 1000,
    liveMegabytes: Math.round((live / MEGABYTE) * 10) / 10,
    peakResidentMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  });
}

for (const count of [10_000, 100_000]) measure(count);
