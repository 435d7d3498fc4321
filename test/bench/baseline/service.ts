/** The post whose time counts, and the unbroken run in it that is still open on the filing day. */
import type { Post, ServicePeriod, Standing } from '../../../src/index';
import type { Ymd } from './calendar';
import { dayAfter, ymdOf } from './calendar';

export type Route = 'standard' | 'reduced';

export const below = {
  professional: 'none',
  'senior-professional': 'professional',
  expert: 'senior-professional',
  advisory: 'expert',
} as const satisfies Record<Standing, Standing | 'none'>;

export function counts(held: Post & { readonly equivalentTo?: Post }, standing: Standing | 'none'): boolean {
  const post = held.equivalentTo ?? held;
  return post.position === 'teacher' && post.standing === standing;
}

/** Its first day: the earliest that is reached back to from the filing day without a day between. */
export function startOfRun(
  service: readonly ServicePeriod[],
  standing: Standing | 'none',
  filedOn: Ymd,
): Ymd | undefined {
  let start: Ymd | undefined;
  for (const period of service) {
    if (!counts(period, standing) || (period.to !== undefined && ymdOf(period.to) < filedOn)) continue;
    const from = ymdOf(period.from);
    if (from <= filedOn && (start === undefined || from < start)) start = from;
  }
  for (let before = start; before !== undefined;) {
    before = undefined;
    for (const period of service) {
      if (start === undefined || !counts(period, standing)) continue;
      const from = ymdOf(period.from);
      if (from >= start || (period.to !== undefined && dayAfter(ymdOf(period.to)) < start)) continue;
      before = start = from;
    }
  }
  return start;
}
