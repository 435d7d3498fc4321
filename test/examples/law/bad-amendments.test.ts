/** What amend and without refuse, with the code and the path of each refusal. */
import { describe, expect, test } from 'vitest';
import type { Amendment } from '../../../src/index';
import { amend, parseAmendments, regulation, without } from '../../../src/index';
import { refusal } from '../findings';

const cites = [{ instrument: 'draft-2570', standing: 'reported' }];
const good = { param: 'tenure.years.standard', from: '2027-10-01', value: 3, cites };

const refused: readonly (readonly [what: string, amendments: unknown, ...refusal: string[]])[] = [
  [
    'an unknown parameter',
    [{ ...good, param: 'tenure.years.standart' }],
    'unknown-parameter',
    '[0].param unknown-name → tenure.years.standard',
  ],
  ['a parameter of no likeness', [good, { ...good, param: 'x' }], 'unknown-parameter', '[1].param unknown-name'],
  [
    'the name of a property of every object',
    [{ ...good, param: '__proto__' }],
    'unknown-parameter',
    '[0].param unknown-name',
  ],
  [
    'the name of a method of every object',
    [{ ...good, param: 'constructor' }],
    'unknown-parameter',
    '[0].param unknown-name',
  ],
  ['a name for a number', [{ ...good, value: 'three' }], 'invalid-amendment', '[0].value wrong-type'],
  [
    'a number for a name',
    [{ ...good, param: 'reduction.performance.level', value: 4 }],
    'invalid-amendment',
    '[0].value wrong-type',
  ],
  [
    'a name that is not one of the parameter',
    [{ ...good, param: 'reduction.performance.level', value: 'outstandin' }],
    'invalid-amendment',
    '[0].value unknown-name → outstanding',
  ],
  ['a fraction of a year', [{ ...good, value: 3.5 }], 'invalid-amendment', '[0].value not-whole'],
  ['less than none', [{ ...good, value: -1 }], 'invalid-amendment', '[0].value out-of-range'],
  [
    'four of three members',
    [{ ...good, param: 'evaluation.membersNeeded.teaching', value: 4 }],
    'invalid-amendment',
    '[0].value out-of-range',
  ],
  ['not a number', [{ ...good, value: Number.NaN }], 'invalid-amendment', '[0].value wrong-type'],
  ['no end of years', [{ ...good, value: Number.POSITIVE_INFINITY }], 'invalid-amendment', '[0].value wrong-type'],
  ['no value', [{ ...good, value: undefined }], 'invalid-amendment', '[0].value missing'],
  ['null for a value', [{ ...good, value: null }], 'invalid-amendment', '[0].value wrong-type'],
  [
    'a day before the first value',
    [{ ...good, from: '2022-09-30' }],
    'invalid-amendment',
    '[0].from out-of-range → 2022-10-01',
  ],
  ['a Buddhist year', [{ ...good, from: '2570-10-01' }], 'invalid-amendment', '[0].from buddhist-year → 2027-10-01'],
  ['no calendar day', [{ ...good, from: '2027-02-29' }], 'invalid-amendment', '[0].from invalid-date'],
  ['a day that is no text', [{ ...good, from: 20271001 }], 'invalid-amendment', '[0].from wrong-type'],
  ['an end before the beginning', [{ ...good, until: '2027-09-30' }], 'invalid-amendment', '[0].until wrong-order'],
  ['no citation', [{ ...good, cites: [] }], 'invalid-amendment', '[0].cites wrong-count'],
  ['citations not stated', [{ ...good, cites: undefined }], 'invalid-amendment', '[0].cites missing'],
  [
    'a citation of no instrument',
    [{ ...good, cites: [{ instrument: '', standing: 'text' }] }],
    'invalid-amendment',
    '[0].cites[0].instrument missing',
  ],
  [
    'a citation as sure as we like',
    [{ ...good, cites: [{ instrument: 'x', standing: 'certain' }] }],
    'invalid-amendment',
    '[0].cites[0].standing unknown-name',
  ],
  [
    'two of one parameter from one day',
    [good, { ...good, param: 'agreement.passMark' }, { ...good, value: 5 }],
    'invalid-amendment',
    '[2] duplicate',
  ],
  [
    'an unknown property',
    [{ ...good, untill: '2028-01-01' }],
    'invalid-amendment',
    '[0].untill unknown-property → until',
  ],
  [
    'a prototype in disguise',
    JSON.parse(`[${JSON.stringify(good).replace('{', '{"__proto__":{"value":3},')}]`),
    'invalid-amendment',
    '[0].__proto__ unknown-property',
  ],
  ['one amendment, not a list', good, 'invalid-amendment', 'wrong-type'],
  ['nothing', undefined, 'invalid-amendment', 'missing'],
  [
    'everything that is wrong, at once',
    [
      { ...good, from: '2022-09-30', value: 3.5 },
      { ...good, value: 'four' },
    ],
    'invalid-amendment',
    '[0].value not-whole',
    '[0].from out-of-range → 2022-10-01',
    '[1].value wrong-type',
  ],
];

describe('amend refuses', () => {
  test.each(refused)('%s', (_what, amendments, ...expected) => {
    expect(refusal(() => amend(regulation, amendments as readonly Amendment[]))).toEqual(expected);
  });

  test('and parseAmendments gives the same issues where the shape is wrong', () => {
    const parsed = parseAmendments([{ ...good, from: '2570-10-01', cites: [] }]);
    expect(parsed.ok ? [] : parsed.issues.map(({ path, code }) => [path, code])).toEqual([
      ['[0].from', 'buddhist-year'],
      ['[0].cites', 'wrong-count'],
    ]);
  });
});

test('amend takes a list without any amendment, and the law stays as it was', () => {
  expect(amend(regulation, [])).toEqual(regulation);
});

describe('without refuses', () => {
  test.each<readonly [string, unknown, ...string[]]>([
    ['an instrument that is not known', '999-2599', 'invalid-facts', 'instrument unknown-name'],
    ['a slip in its year', '679-2567', 'invalid-facts', 'instrument unknown-name → 679-2566'],
    ['the name of a property of every object', '__proto__', 'invalid-facts', 'instrument unknown-name'],
  ])('%s', (_what, instrument, ...expected) => {
    expect(refusal(() => without(regulation, instrument as string))).toEqual(expected);
  });
});
