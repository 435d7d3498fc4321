/** `--format html`: every answer that is text is also a page of its own, safe whatever the files hold. */
import { describe, expect, test } from 'vitest';
import { regulation } from '../../../src/index';
import { allThree, lines, twoOfThree } from './cases';
import { witthayathana } from './command';

const attack = '<script>alert(1)</script>"onload=\'x';
const application = {
  line: 'teaching',
  standing: 'professional',
  filedOn: '2024-11-04',
  service: [{ position: 'teacher', standing: 'none', from: '2022-06-01' }],
  sanctions: [],
};
const files = {
  'cases.ndjson': lines([
    { id: attack, application, evaluation: twoOfThree },
    { id: 'T-2', evaluation: allThree },
  ]),
  'applications.ndjson': lines([{ id: attack, application }]),
  'none.ndjson': '',
  'draft.json': JSON.stringify([
    {
      param: 'evaluation.passMark.professional',
      from: '2022-10-01',
      value: 80,
      cites: [{ instrument: attack, clause: attack, standing: 'assumption', note: attack }],
    },
  ]),
};

const window = ['--from', '2024-11-04', '--until', '2027-11-04'];

describe.each([
  [['assess', 'cases.ndjson']],
  [['assess', 'applications.ndjson', '--checklist']],
  [['earliest', 'applications.ndjson', ...window]],
  [['earliest', 'applications.ndjson', ...window, '--assume', 'agreements']],
  [['remedies', 'cases.ndjson']],
  [['triage', 'applications.ndjson', '--on', '2024-11-04', '--until', '2027-11-04']],
  [['regulation', 'show']],
  [['regulation', 'diff', 'shipped', 'draft.json']],
  [['impact', '--before', 'shipped', '--after', 'draft.json', '--cases', 'cases.ndjson']],
])('%j', (argv) => {
  test.each(['th', 'en'])('is one page in the language %s, without a script', (lang) => {
    const { out, status, err } = witthayathana([...argv, '--format', 'html', '--lang', lang], files);
    expect([status, err]).toEqual([0, '']);
    expect(out.startsWith(`<!doctype html>\n<html lang="${lang}">`)).toBe(true);
    expect(out.endsWith('</main>\n</body>\n</html>\n')).toBe(true);
    expect(out.match(/<h1>/gu)?.length ?? 0).toBe(1);
    expect(out).not.toContain('<script');
    expect(out).not.toContain('"onload');
    expect(out).toMatch(/<title>[^<]+<\/title>/u);
  });
});

test('each case is an article of its own', () => {
  const { out } = witthayathana(['assess', 'cases.ndjson', '--format', 'html'], files);
  expect(out.match(/<article>/gu)).toHaveLength(3);
  expect(out).toContain('<h2>&lt;script&gt;alert(1)&lt;/script&gt;');
});

test('the law has a row for every parameter', () => {
  const { out } = witthayathana(['regulation', 'show', '--format', 'html'], files);
  for (const id of Object.keys(regulation.parameters)) expect(out).toContain(`<code>${id}</code>`);
});

test('no case at all is a page with nothing on it', () => {
  const { out } = witthayathana(['assess', 'none.ndjson', '--format', 'html'], files);
  expect(out).toMatch(/^<!doctype html>[\s\S]*<h1>[^<]+<\/h1>\n<\/main>/u);
});
