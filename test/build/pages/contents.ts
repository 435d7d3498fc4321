/** The page of contents: Thai first, then English. */
import type { Citation, Parameter, Regulation } from '../../../src/index';
import type { ClauseEntry } from '../../../src/law/clause-register';
import { bold, bullets, link, page, plain, table } from '../markdown';
import type { PageWords } from '../words/words';
import { statusTable } from './clauses';
import { fileOf, pageNames } from './common';

/** The earliest day on which a citation was last checked: nothing is older than that. */
function lastChecked({ parameters }: Regulation): string | undefined {
  const cited: readonly Citation[] = Object.values<Parameter>(parameters).flatMap(({ opens, values }) => [
    ...opens,
    ...values.flatMap(({ cites }) => cites),
  ]);
  return cited.map(({ checkedOn = '1900-01-01' }) => checkedOn).sort()[0];
}

function part(regulation: Regulation, register: readonly ClauseEntry[], words: PageWords): readonly string[] {
  const { index, columns } = words;
  const checked = lastChecked(regulation);
  return [
    `## ${index.title}`,
    index.intro,
    bullets(pageNames.map((name) => `${link(words.titles[name], fileOf(name, words))}: ${plain(words.intros[name])}`)),
    [
      index.count(regulation.instruments.length, Object.keys(regulation.parameters).length, register.length),
      ...(checked === undefined ? [] : [index.lastChecked(words.text.date(checked))]),
    ].join(' · '),
    `### ${index.sure}`,
    table(
      [columns.word, columns.meaning],
      Object.values(words.standings).map((term) => [bold(term.word), plain(term.meaning)]),
    ),
    `### ${index.made}`,
    statusTable(register, words),
  ];
}

/** The contents, in every language one after the other. */
export function contentsPage(
  regulation: Regulation,
  register: readonly ClauseEntry[],
  languages: readonly PageWords[],
): string {
  return page([
    `<!-- ${languages.map(({ generated }) => generated).join(' / ')} -->`,
    `# ${languages.map(({ index }) => index.title).join(' / ')}`,
    ...languages.flatMap((words) => part(regulation, register, words)),
  ]);
}
