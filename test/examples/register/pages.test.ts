import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { amend, regulation } from '../../../src/index';
import { clauseRegister } from '../../../src/law/clause-register';
import { folder, lawPages } from '../../build/law-pages';
import { notesInThai } from '../../build/words/notes-in-thai';
import { th } from '../../build/words/th';
import { parameterNames } from '../../../src/text/parameter-names';
import { en } from '../../build/words/en';
import { ofParameters } from './cited';

const pages = lawPages(regulation, clauseRegister);
const paths = Object.keys(pages);

describe('the pages on disk are what the data gives; `npm run law:pages` writes them anew', () => {
  test.each(paths)('%s', (path) => {
    expect(existsSync(path) ? readFileSync(path, 'utf8') : 'no such file').toBe(pages[path]);
  });

  test('and there is no other', () => {
    expect(
      readdirSync(folder)
        .map((name) => `${folder}/${name}`)
        .sort(),
    ).toEqual([...paths].sort());
  });

  test('the same data gives the same pages', () => {
    expect(lawPages(regulation, clauseRegister)).toEqual(pages);
  });
});

describe('the Markdown holds together', () => {
  /** The cells of a row: a pipe behind a backslash is text. */
  const cells = (row: string): number => row.replace(/\\./gu, '').split('|').length;

  test.each(paths)('every table of %s has as many cells in each row as in its head', (path) => {
    const tables = (pages[path] ?? '')
      .trimEnd()
      .split('\n\n')
      .filter((block) => block.startsWith('|'));
    const ragged = tables.flatMap((block) => {
      const [head = '', ...rows] = block.split('\n');
      return rows.filter((row) => cells(row) !== cells(head));
    });
    expect(ragged).toEqual([]);
  });

  test.each(paths)('every link of %s leads to a page and a place in it', (path) => {
    const targets = [...(pages[path] ?? '').matchAll(/\]\(([^)]+)\)/gu)].map(([, target = '']) => target);
    const broken = targets.filter((target) => {
      const [file, place] = target.split('#');
      const page = pages[`${folder}/${file ?? ''}`];
      return page === undefined || (place !== undefined && !page.includes(`<a id="${place}"></a>`));
    });
    expect(broken).toEqual([]);
  });

  test('what would break a table is escaped', () => {
    const odd = clauseRegister.map((entry) => ({ ...entry, about: { th: 'ก|ข', en: 'a|b *c* <d>' } }));
    const page = lawPages(regulation, odd)[`${folder}/clauses.en.md`] ?? '';
    expect(page).toContain('| a\\|b \\*c\\* \\<d\\> |');
  });
});

describe('Thai and English say the same', () => {
  test('every note of a citation has its Thai wording, and there is none for a note that is gone', () => {
    const notes = ofParameters.flatMap(({ citation }) => (citation.note === undefined ? [] : [citation.note]));
    expect(Object.keys(notesInThai).sort()).toEqual([...new Set(notes)].sort());
  });

  test('a note without Thai wording stops the pages, and is not printed in English', () => {
    const cites = [{ instrument: 'w9-2564', standing: 'reported', note: 'new' }] as const;
    const law = amend(regulation, [{ param: 'agreement.passMark', from: '2027-10-01', value: 75, cites }]);
    expect(() => lawPages(law, clauseRegister)).toThrow('no wording in th for the note: new');
  });

  test('every document that is cited has a name', () => {
    const documents = [...new Set(ofParameters.map(({ citation }) => citation.document ?? ''))];
    for (const words of [th, en]) expect(Object.keys(words.documents)).toEqual(expect.arrayContaining(documents));
  });

  test.each(['values', 'timeline', 'clauses'])('%s: as many headings, rows and bullets in both languages', (name) => {
    const shape = (language: string): readonly string[] =>
      (pages[`${folder}/${name}.${language}.md`] ?? '')
        .split('\n')
        .map((line) => line.slice(0, 1).replace(/[^#|-]/u, 'x'));
    expect(shape('th')).toEqual(shape('en'));
  });

  test('two parameters never have the same name', () => {
    for (const language of ['th', 'en'] as const) {
      const names = Object.values(parameterNames).map((name) => name[language]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('what the pages tell', () => {
  const page = (name: string): string => pages[`${folder}/${name}`] ?? '';

  test('a value with its days, in the era of the language, and how sure it is', () => {
    expect(page('values.th.md')).toContain('| 1 ตุลาคม 2565 | 27 เมษายน 2566 | **ทั้ง 3 คน** | แหล่งทุติยภูมิ |');
    expect(page('values.en.md')).toContain('| 1 October 2022 | 27 April 2023 | **each of 3 members** | reported |');
    expect(page('values.th.md')).toContain('| 1 ตุลาคม 2565 | 15 พฤษภาคม 2569 | **ร้อยละ 75** | ข้อสมมุติ |');
  });

  test('what is assumed is not said to be set by an instrument', () => {
    const assumed = page('timeline.en.md')
      .split('\n')
      .filter((line) => line.endsWith('(assumption)'));
    expect(assumed.length).toBeGreaterThan(0);
    expect(assumed.filter((line) => !line.startsWith('- does not say '))).toEqual([]);
  });
});
