import { describe, expect, test } from 'vitest';
import { assessWorkload } from '../../../src';
import { explain, explainChecklist, explainWhatFollows, label } from '../../../src/text';
import { issuesOf } from './issues-of';

const finding = assessWorkload({ setting: 'primary', teaching: 12, total: 20 }, '2024-01-15');

describe.each([
  ['explain', (language: never, options?: never) => explain(finding, language, options)],
  ['explainChecklist', (language: never, options?: never) => explainChecklist([], language, options)],
  ['explainWhatFollows', (language: never, options?: never) => explainWhatFollows([], language, options)],
])('%s refuses', (_, call) => {
  test.each(['thai', 'TH', undefined, null, 1, 'toString'])('the language %s', (language) => {
    expect(issuesOf(() => call(language as never))).toMatchObject([{ path: 'language' }]);
  });

  test.each([
    [{ format: 'pdf' }, 'options.format', 'unknown-name'],
    [{ format: 1 }, 'options.format', 'wrong-type'],
    [{ formt: 'text' }, 'options.formt', 'unknown-property'],
    [null, 'options', 'wrong-type'],
    ['markdown', 'options', 'wrong-type'],
  ])('the options %j', (options, path, code) => {
    expect(issuesOf(() => call('th' as never, options as never))).toMatchObject([{ path, code }]);
  });
});

test('label refuses another language', () => {
  expect(issuesOf(() => label('workload', 'de' as never))).toMatchObject([{ path: 'language', code: 'unknown-name' }]);
});

test.each([undefined, null, {}, [], 'workload', { kind: 'leaf', id: 'workload' }])(
  'explain refuses %j, which is no finding',
  (value) => {
    expect(issuesOf(() => explain(value as never, 'th'))).toMatchObject([{ path: '', code: 'wrong-type' }]);
  },
);

test.each([
  [null, 'items'],
  [[null], 'items[0]'],
  [[{ item: '6', status: 'met' }], 'items[0].item'],
  [
    [
      { item: '1', status: 'met' },
      { item: '2', status: 'passed' },
    ],
    'items[1].status',
  ],
])('explainChecklist refuses %j', (items, path) => {
  expect(issuesOf(() => explainChecklist(items as never, 'th'))).toMatchObject([{ path }]);
});
