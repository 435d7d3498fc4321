/** Facets of the reduction: how many grounds, what each of them asks, and the performance. Rulebook §3. */
import { isoOf } from '../../calendar/day';
import type { Application } from '../../facts/application';
import type { CefrLevel } from '../../facts/names';
import { cefrLevels } from '../../facts/names';
import type { GroundName } from '../../law/open-ground';
import { risingSalaryLevels } from '../../law/values/reduction';
import { outstanding, salaryRounds } from './ample';
import type { Edge } from './edge';
import { ranked, whole, yearsOld } from './edge';
import type { Facet } from './facet';
import { onReducedRoute } from './facet';
import { atEndOfFebruary, leapDayBefore } from './february';
import { groundFacts, groundsHeld, groundsOf } from './grounds';
import { ampleReduced } from './hindrances';
import { most } from './scene';

/** So many grounds, one less, or one more. */
export const groundsNeeded: Facet = onReducedRoute((edge) =>
  whole(edge) < 0 || whole(edge) > groundsOf(edge.scene).length ? undefined : groundsHeld(edge.scene, whole(edge)),
);

/** The law asks one ground more than are held beside this one, so that it decides. */
function besides(ground: GroundName, { law, scene }: Edge): Partial<Application> {
  const needed = law.values['reduction.groundsNeeded']?.value ?? 1;
  return groundsHeld(scene, Math.max(0, needed - 1), ground);
}

/** The ground is the one that decides: not held where the threshold is that it is closed, held where it is open. */
export function groundOpen(ground: GroundName): Facet {
  return onReducedRoute((edge) => {
    const openness = ranked(edge, ['closed', 'open']);
    if (openness === undefined) return undefined;
    const held = openness === 'open' ? groundFacts(ground, isoOf(edge.scene.day)) : {};
    return { ...besides(ground, edge), ...held };
  });
}

/** A fresh result at the level, the one below, or the one above. */
export function languageAbove(teachesForeignLanguage: boolean): Facet {
  return onReducedRoute((edge) => {
    const cefr = ranked<CefrLevel>(edge, cefrLevels);
    return (
      cefr && {
        ...besides('language', edge),
        teachesForeignLanguage,
        languageTests: [{ cefr, testedOn: isoOf(edge.scene.day) }],
      }
    );
  });
}

/** The best result there is, as old as it may be, or a day younger or older. */
export const languageValidYears: Facet = onReducedRoute((edge) => ({
  ...besides('language', edge),
  languageTests: [{ cefr: 'C2', testedOn: isoOf(yearsOld(edge, 'reduction.language.monthEnd')) }],
}));

/** The best result there is, taken on a 29 February, at the end of the last February in which it can be good. */
export const languageMonthEnd: Facet = atEndOfFebruary((scene) => {
  const testedOn = leapDayBefore(scene, most(scene, 'reduction.language.validYears'));
  if (testedOn === undefined) return [];
  const held = groundsHeld(scene, Math.max(0, most(scene, 'reduction.groundsNeeded') - 1), 'language');
  return ampleReduced(scene)
    .slice(0, 1)
    .map((application) => ({
      ...application,
      ...held,
      teachesForeignLanguage: false,
      languageTests: [{ cefr: 'C2', testedOn: isoOf(testedOn) }],
    }));
});

/** Used for the first appointment: no, not stated, yes. */
const appointment = {
  below: { usedForFirstAppointment: false },
  at: {},
  above: { usedForFirstAppointment: true },
} as const;

/** A master's degree that was not used for the first appointment, of which it is not known, or that was. */
export const masterOfFirstAppointment: Facet = onReducedRoute((edge) => ({
  ...besides('degree', edge),
  degree: {
    level: 'master',
    field: 'learning-management',
    recognised: true,
    highest: true,
    usedBefore: false,
    ...appointment[edge.side],
  },
}));

/** So many of the newest salary rounds are outstanding, and the one before them is not. */
export const performanceRounds: Facet = onReducedRoute((edge) =>
  whole(edge) < 0
    ? undefined
    : { salaryRounds: salaryRounds(edge.scene.day, [...outstanding(whole(edge)), 'needs-improvement']) },
);

/** The newest salary round is of the level, the one below, or the one above. */
export const performanceLevel: Facet = onReducedRoute((edge) => {
  const level = ranked(edge, risingSalaryLevels);
  const older = outstanding(most(edge.scene, 'reduction.performance.rounds') - 1);
  return level && { salaryRounds: salaryRounds(edge.scene.day, [level, ...older]) };
});
