/** Three lines that stand alone in a chat: the answer, what is still to be done, and when it was looked at. */
import type { Block, IsoDate, Plan, Standing, TextLanguage } from '../library';
import { documentOf, formatValue, nameOf } from '../library';
import type { Words } from './words';

/** The sections of the first route; the other route is a section too, which is left out. */
function toDo(blocks: readonly Block[], { routes }: Plan): string {
  const kinds = new Set(routes[0]?.needs.map((need) => ('anyOf' in need ? 'anyOf' : need.kind)));
  return blocks
    .flatMap((block) => (block.kind === 'section' ? [block] : []))
    .slice(0, kinds.size)
    .map(({ title, blocks: under }) => {
      const items = under.flatMap((block) => (block.kind === 'list' ? block.items.map(({ text }) => text) : []));
      return `${title}: ${items.join(' · ')}`;
    })
    .join(' | ');
}

/** The text to be copied. */
export function messageOf(left: Plan, standing: Standing, on: IsoDate, words: Words, lang: TextLanguage): string {
  const blocks = documentOf(left, lang);
  const [verdict] = blocks;
  const sentence = verdict?.kind === 'verdict' ? verdict.text : '';
  const lines = [
    `${words.standingAppliedFor(nameOf('standing', standing, lang))}: ${sentence}`,
    toDo(blocks, left),
    words.lookedAt(formatValue(on, 'date', lang)),
  ];
  return lines.filter((line) => line !== '').join('\n');
}
