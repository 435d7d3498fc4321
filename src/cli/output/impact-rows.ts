/** The moves of an impact as flat rows: one a case and finding, for a table or a pipe. */
import type { MovedCase } from '../../explore/impact/impact';
import type { Case } from '../../facts/case';
import type { Standing } from '../../facts/names';
import type { Finding } from '../../finding/finding';
import type { TextLanguage } from '../../text/language';
import type { Fault, Own } from '../input/fault';
import { faultJson, reasonsOf } from '../input/fault';
import { judgeWords, label, nameOf } from '../library';
import { partsOf, together } from '../say';
import type { OutCell } from './cell';
import { jsonText } from './json-write';
import { ownCells } from './own';

/** A move with what is known of its case. */
export interface MovedRow {
  readonly moved: MovedCase;
  readonly standing: Standing | undefined;
  readonly own: Own;
}

/** Whose standing a finding is about. */
export function standingOf({ application, evaluation }: Case, { id }: Finding): Standing | undefined {
  return id === 'evaluation' ? evaluation?.standing : application?.standing;
}

/** The headings below those of one's own. */
export function impactHead(lang: TextLanguage): readonly string[] {
  const { csv } = judgeWords(lang);
  return [csv.id, csv.finding, csv.standing, csv.before, csv.after, csv.parts, csv.error];
}

/** One move. */
export function impactCells(
  { moved, standing, own }: MovedRow,
  headings: readonly string[],
  lang: TextLanguage,
): readonly OutCell[] {
  const { id, before, after, parts } = moved;
  const { statuses } = judgeWords(lang);
  const isThai = lang === 'th';
  return [
    ...ownCells(own, headings),
    id,
    isThai ? label(after.id, lang) : after.id,
    standing === undefined ? '' : isThai ? nameOf('standing', standing, lang) : standing,
    statuses[before.status],
    statuses[after.status],
    isThai
      ? together(
          partsOf(
            parts.map((part) => part.id),
            lang,
          ),
        )
      : parts.map((part) => part.id).join('; '),
    '',
  ];
}

/** One that could not be read. */
export function unreadCells(fault: Fault, headings: readonly string[], lang: TextLanguage): readonly OutCell[] {
  return [...ownCells(fault.own, headings), fault.id, '', '', '', '', '', reasonsOf(fault, lang).join('; ')];
}

/** One move as a line of JSON, without the findings. */
export function impactLine({ moved, standing, own }: MovedRow): string {
  const { id, before, after, parts, transition } = moved;
  return `${jsonText({
    id,
    finding: after.id,
    ...(standing === undefined ? {} : { standing }),
    before: before.status,
    after: after.status,
    transition,
    parts: parts.map((part) => part.id),
    ...(Object.keys(own).length === 0 ? {} : { own }),
  })}\n`;
}

/** One that could not be read, as a line of JSON. */
export function unreadLine(fault: Fault): string {
  return `${jsonText(faultJson(fault))}\n`;
}
