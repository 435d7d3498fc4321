/** What to look at twice of a law, in words. */
import type { Remark } from '../../law/check/types';
import type { Block } from '../../text/blocks';
import type { TextLanguage } from '../../text/language';
import type { NamedLaw } from '../commands/law';
import { inLine, remarkInWords, remarkWords, wordsOf } from '../library';
import { nameOf } from './render-law';

function listOf(
  title: string,
  level: Remark['level'],
  remarks: readonly Remark[],
  lang: TextLanguage,
): readonly Block[] {
  const items = remarks
    .filter((each) => each.level === level)
    .map((each) => {
      const cites = inLine(each.cites, wordsOf(lang));
      return { text: remarkInWords(each, lang), ...(cites === '' ? {} : { detail: `[${cites}]` }) };
    });
  return items.length === 0 ? [] : [{ kind: 'section', title, blocks: [{ kind: 'list', items }] }];
}

/** Warnings, then notes; where there is neither, that. */
export function renderCheck(law: NamedLaw, remarks: readonly Remark[], lang: TextLanguage): readonly Block[] {
  const words = remarkWords(lang);
  return [
    { kind: 'title', text: words.title(nameOf(law, lang)) },
    ...listOf(words.warnings, 'warning', remarks, lang),
    ...listOf(words.notes, 'note', remarks, lang),
    ...(remarks.length === 0 ? [{ kind: 'paragraph' as const, text: words.nothing }] : []),
  ];
}
