/** The grounds of the reduction (rulebook §3.1–3.4), each held beyond doubt, or none of them. */
import { isoOf } from '../../calendar/day';
import type { Day } from '../../calendar/types';
import type { Application } from '../../facts/application';
import type { IsoDate } from '../../facts/names';

/** Every ground is known not to hold. */
export const noGround = {
  teachesForeignLanguage: false,
  languageTests: [],
  specialArea: null,
  degree: null,
  nqf8: null,
} as const satisfies Partial<Application>;

/** A ground of the reduction. */
export type Ground = 'special-area' | 'nqf8' | 'degree' | 'language';

/** All four, the plainest first. */
export const grounds: readonly Ground[] = ['special-area', 'nqf8', 'degree', 'language'];

function groundFacts(ground: Ground, filedOn: IsoDate): Partial<Application> {
  switch (ground) {
    case 'special-area':
      return { specialArea: 'island' };
    case 'nqf8':
      return { nqf8: { certified: true, usedBefore: false } };
    case 'degree':
      return {
        degree: {
          level: 'doctorate',
          field: 'learning-management',
          recognised: true,
          highest: true,
          usedBefore: false,
        },
      };
    case 'language':
      return { languageTests: [{ cefr: 'C2', testedOn: filedOn }] };
  }
}

/** The first so many of these grounds, and no others. */
export function groundsHeld(day: Day, count: number, of: readonly Ground[] = grounds): Partial<Application> {
  return of
    .slice(0, count)
    .reduce<Partial<Application>>((held, ground) => ({ ...held, ...groundFacts(ground, isoOf(day)) }), noGround);
}
