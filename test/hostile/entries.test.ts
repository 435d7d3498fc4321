/** The entry points beside the engine, the words and the schemas, with arguments made to break them. */
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { assessEligibility, regulation, timeline } from '../../src/index';
import * as receipts from '../../src/receipt/index';
import * as simulation from '../../src/simulation/index';
import * as table from '../../src/table/index';
import * as english from '../../src/text/en/index';
import * as thai from '../../src/text/th/index';
import { attempt, placesOf, planted, type Callable } from './attempt';
import { amendment, application, calls, document, evaluation } from './calls';
import { hostileValues } from './values';

type Calls = Readonly<Record<string, readonly (readonly unknown[])[]>>;

const cases = [{ id: 'one', weight: 2, application, evaluation }];
const window = { from: '2024-11-04', until: '2025-12-04', assume: { agreements: 'passed' } } as const;
const finding = assessEligibility(application);
const stored = receipts.receipt({ facts: application, finding });

const ofSimulation: Calls = {
  bounds: [[cases, regulation]],
  decompose: [[regulation, [amendment], cases]],
  population: [[{ size: 2, seed: 1, on: '2024-11-04' }]],
  project: [[cases, window, regulation]],
  sensitivity: [[cases, { from: '2024-11-04', until: '2025-12-04', params: ['tenure.years.standard'] }, regulation]],
  sweep: [['agreement.passMark', [60, 70], cases, regulation]],
};
const ofReceipts: Calls = {
  fingerprint: [[application]],
  receipt: [[{ facts: application, finding, regulation }]],
  verify: [[stored, application, regulation]],
};
const ofTables: Calls = {
  formFields: [['application'], ['evaluation']],
  readRow: [[{ line: 'teaching', standing: 'professional', filed_on: '2023-09-30', note: 'a' }, { id: 'one' }]],
  writeRow: [[{ id: 'one', application, evaluation }], [finding]],
};

/** The same calls as those of both languages, without the language. */
function inOneLanguage(names: readonly string[]): Calls {
  const own: Calls = {
    page: [[document, 'one']],
    timelineSvg: [[timeline(application)]],
    write: [
      [document, 'text'],
      [document, 'markdown'],
      [document, 'html'],
    ],
  };
  return Object.fromEntries(
    names.map((name) => [
      name,
      own[name] ?? calls[name]!.map((args) => args.filter((arg) => arg !== 'th' && arg !== 'en')),
    ]),
  );
}

const entries: readonly (readonly [string, Readonly<Record<string, unknown>>, Calls])[] = [
  ['simulation', simulation, ofSimulation],
  ['receipt', receipts, ofReceipts],
  ['table', table, ofTables],
  ['text/th', thai, inOneLanguage(Object.keys(thai))],
  ['text/en', english, inOneLanguage(Object.keys(english))],
];

describe.each(entries)('witthayathana/%s', (entry, exported, ofEntry) => {
  const functions = Object.keys(exported).filter((name) => typeof exported[name] === 'function');

  test('every function of it is called here', () => {
    expect(Object.keys(ofEntry).sort()).toEqual(functions.sort());
  });

  describe.each(Object.entries(ofEntry))('%s', (name, lists) => {
    const call = exported[name] as Callable;
    const isForBrowsers = name === 'timelineSvg' || name === 'page' || name === 'report';
    const isWalked = entry === 'simulation';

    test('takes what is good', () => {
      for (const args of lists) expect(() => call(...args)).not.toThrow();
    });

    test('gives its result or a documented error, whatever stands for an argument', () => {
      for (const args of lists) {
        args.forEach((_, index) => {
          for (const value of hostileValues) {
            const spoiled = args.map((arg, each) => (each === index ? value.make() : arg));
            attempt({ call, args: spoiled, value, place: `${name}(${index})`, isWalked });
          }
        });
      }
    }, 120_000);

    const spoilable = lists.filter((args) => args.some((arg) => placesOf(arg).length > 0));
    if (spoilable.length === 0) return;
    const count = fc.nat({ max: hostileValues.length - 1 });
    property.prop([fc.constantFrom(...spoilable), fc.nat(), fc.nat(), count], { numRuns: 40 })(
      'gives its result or a documented error, whatever is planted in an argument',
      (args, which, where, what) => {
        const at = args
          .map((arg, index) => ({ index, places: placesOf(arg) }))
          .filter(({ places }) => places.length > 0);
        const { index, places } = at[which % at.length]!;
        const place = places[where % places.length]!;
        const value = hostileValues[what]!;
        const spoiled = args.map((arg, each) => (each === index ? planted(arg, place, value.make()) : arg));
        attempt({
          call,
          args: spoiled,
          value,
          place: `${name}(${index}).${place.join('.')}`,
          isForBrowsers,
          isWalked,
        });
      },
      120_000,
    );
  });
});
