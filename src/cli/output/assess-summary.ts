/** What is said of many cases together: how many of each finding have each status. */
import type { Status } from '../../finding/finding';
import type { Block } from '../../text/blocks';
import type { TextLanguage } from '../../text/language';
import type { Judged } from '../commands/judged';
import type { Part, Summary } from '../commands/series';
import { checklistLegend, judgeWords, label } from '../library';

const statuses: readonly Status[] = ['met', 'unmet', 'unknown'];

/** Counts what is found as it comes. */
export class AssessSummary implements Summary<Judged> {
  private readonly counts = new Map<string, Record<Status, number>>();
  private judged = 0;
  private unread = 0;

  add(part: Part<Judged>): void {
    if ('fault' in part) {
      this.unread += 1;
      return;
    }
    this.judged += 1;
    const { id, status } = part.found.finding;
    const counted = this.counts.get(id) ?? { met: 0, unmet: 0, unknown: 0 };
    counted[status] += 1;
    this.counts.set(id, counted);
  }

  blocks(lang: TextLanguage): readonly Block[] {
    const words = judgeWords(lang);
    const rows = [...this.counts].map(([id, counted]) => [label(id, lang), ...statuses.map((each) => counted[each])]);
    return [
      { kind: 'paragraph', text: words.judged(this.judged) },
      ...(this.unread === 0
        ? []
        : [{ kind: 'paragraph' as const, text: words.unreadCount(this.unread, this.judged + this.unread) }]),
      {
        kind: 'table',
        head: [words.csv.finding, ...statuses.map((each) => words.statuses[each])],
        rows,
        align: ['start', 'end', 'end', 'end'],
      },
    ];
  }

  /** The marks of checklists, explained once. */
  closing(lang: TextLanguage): readonly Block[] {
    return this.counts.has('eligibility') ? [checklistLegend(lang)] : [];
  }
}
