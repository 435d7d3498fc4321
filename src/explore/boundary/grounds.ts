/** The grounds of the reduction (rulebook §3.1–3.4), each held beyond doubt, or none of them. */
import { isoOf } from '../../calendar/day';
import type { Application } from '../../facts/application';
import type { IsoDate } from '../../facts/names';
import type { GroundName } from '../../law/open-ground';
import { isOpenGround } from '../../law/open-ground';
import type { Scene } from './scene';

/** Every ground is known not to hold. */
export const noGround = {
  teachesForeignLanguage: false,
  languageTests: [],
  specialArea: null,
  degree: null,
  nqf8: null,
} as const satisfies Partial<Application>;

/** All four, the plainest first. */
const grounds: readonly GroundName[] = ['special-area', 'nqf8', 'degree', 'language'];

/** Those that are open by both laws. */
export function groundsOf({ before, after }: Scene): readonly GroundName[] {
  return grounds.filter((ground) => isOpenGround(ground, before) && isOpenGround(ground, after));
}

/** What an applicant states who has the ground, beyond doubt. */
export function groundFacts(ground: GroundName, filedOn: IsoDate): Partial<Application> {
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

/** The first so many of the grounds that are open, but for one, and no others. */
export function groundsHeld(scene: Scene, count: number, besides?: GroundName): Partial<Application> {
  const filedOn = isoOf(scene.day);
  return groundsOf(scene)
    .filter((ground) => ground !== besides)
    .slice(0, count)
    .reduce<Partial<Application>>((held, ground) => ({ ...held, ...groundFacts(ground, filedOn) }), noGround);
}
