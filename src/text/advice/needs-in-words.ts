/** Needs one by one, each as a line of a list. */
import type { Need, OneNeed } from '../../explore/plan/types';
import type { Value } from '../../finding/finding';
import type { ListItem } from '../blocks';
import { factInWords } from '../fact';
import { nameOf } from '../naming';
import { placeOf } from '../place';
import { dayInWords, textInWords, valueInWords } from '../value';
import type { Words } from '../words/words';

function waitInWords({ part, required, unit, by = '' }: OneNeed, words: Words): string {
  const { waits } = words.plan;
  const day = dayInWords(by, words);
  const span = required === undefined ? '' : valueInWords(required, unit, words);
  switch (placeOf(part)?.name) {
    case 'tenure':
      return waits.tenure(span, day);
    case 'conduct':
      return waits.conduct(span, day);
    case 'round':
      return waits.round(day);
    case 'performance':
      return words.performance.waitUntil(day);
    case 'standard':
    case 'reduced':
      return waits.law(day);
    default:
      return waits.other(day);
  }
}

function testIn(required: Value | undefined): readonly string[] {
  return Array.isArray(required) ? required.map(String) : [];
}

/** What is to be stated or achieved, and of what height. */
function factOf({ path = '', kind, required }: OneNeed, words: Words): string {
  const { achieved } = words.plan;
  const year = /^agreements\[(\d+)\]$/u.exec(path)?.[1];
  if (year !== undefined && kind === 'achieve') return achieved.round(Number(year));
  const [level, since] = path === 'languageTests' ? testIn(required) : [];
  if (level !== undefined && since !== undefined) {
    return achieved[kind === 'state' ? 'existing' : 'test'](level, dayInWords(since, words));
  }
  return factInWords(path, words);
}

function heightOf({ path = '', required, unit }: OneNeed, words: Words): string | undefined {
  const { atLeast, level, count } = words.plan;
  if (path === 'reports' && required !== undefined) return count(valueInWords(required, unit, words));
  if (path.startsWith('salaryRounds[') && typeof required === 'string') return level(textInWords(required, words));
  return typeof required === 'number' ? atLeast(valueInWords(required, unit, words)) : undefined;
}

/** One need, with the day by which it has to come true. */
export function needItem(need: Need, words: Words): ListItem {
  if ('anyOf' in need) {
    return { text: words.plan.headings.anyOf, items: need.anyOf.map((each) => needItem(each, words)) };
  }
  if (need.kind === 'wait') return { text: `${nameOf(need.part, words)}${words.colon}${waitInWords(need, words)}` };
  const height = heightOf(need, words);
  const by = need.by === undefined ? undefined : words.plan.by(dayInWords(need.by, words));
  const detail = [height, by].filter((each) => each !== undefined).join(words.comma);
  return { text: factOf(need, words), ...(detail === '' ? {} : { detail }) };
}
