/** Valid workloads around the minimums of rulebook §6. Hours are whole hundredths, so that sums are exact. */
import * as fc from 'fast-check';
import type { Setting, Workload } from '../model/facts';
import { known, weighted } from './mood';

const settings = ['early-childhood', 'primary', 'secondary', 'special-needs', 'welfare'] as const;
const allSettings: fc.Arbitrary<Setting> = weighted<Setting>(
  [7, fc.constantFrom(...settings)],
  [1, fc.constant('other-agency')],
);

function least(setting: Setting): { teaching: number; total: number } {
  if (setting === 'early-childhood' || setting === 'special-needs') return { teaching: 600, total: 1400 };
  return { teaching: 1200, total: 2000 };
}

const most = 16800;
const near = fc.constantFrom(-50, -1, 0, 0, 0, 1, 50);
const above = weighted([3, fc.constantFrom(0, 0, 1, 10, 50)], [1, fc.integer({ min: 0, max: 900 })]);
const below = weighted([3, fc.constantFrom(-1, -10, -50)], [1, fc.integer({ min: -600, max: -1 })]);

/** How the hours stand to the two minimums, each in hundredths above or below it. */
interface Aim {
  readonly setting: Setting;
  readonly teaching: number;
  readonly total: number;
}

type Shape = 'total' | 'total-and-parts' | 'total-and-some' | 'parts' | 'some-parts' | 'teaching';

/** The hours given in one of the ways that §6 allows; always valid. */
function given(aim: Aim, shape: Shape, shares: readonly [number, number], drop: number): Workload {
  const minimum = least(aim.setting);
  const teaching = Math.min(Math.max(minimum.teaching + aim.teaching, 0), most);
  const total = Math.min(Math.max(minimum.total + aim.total, teaching), most);
  const rest = total - teaching;
  const support = Math.floor((rest * shares[0]) / 100);
  const development = Math.floor(((rest - support) * shares[1]) / 100);
  const parts = [support, development, rest - support - development];
  const hours = (at: number): number => parts[at]! / 100;
  // drop is 1–6: at least one part stays out and at least one stays in
  const kept = (at: number): number | undefined => ((drop >> at) & 1 ? undefined : hours(at));
  const all = { support: hours(0), development: hours(1), policy: hours(2) };
  const some = { support: kept(0), development: kept(1), policy: kept(2) };
  const none = { support: undefined, development: undefined, policy: undefined };
  const base = { setting: aim.setting, teaching: teaching / 100, total: total / 100 };
  switch (shape) {
    case 'total':
      return known<Workload>({ ...base, ...none });
    case 'total-and-parts':
      return known<Workload>({ ...base, ...all });
    case 'total-and-some':
      return known<Workload>({ ...base, ...some });
    case 'parts':
      return known<Workload>({ ...base, total: undefined, ...all });
    case 'some-parts':
      return known<Workload>({ ...base, total: undefined, ...some });
    case 'teaching':
      return known<Workload>({ ...base, total: undefined, ...none });
  }
}

function shaped(aims: fc.Arbitrary<Aim>, shapes: fc.Arbitrary<Shape>): fc.Arbitrary<Workload> {
  const percent = weighted([3, fc.integer({ min: 0, max: 100 })], [1, fc.constantFrom(0, 100)]);
  return fc
    .tuple(aims, shapes, fc.tuple(percent, percent), fc.integer({ min: 1, max: 6 }))
    .map(([aim, shape, shares, drop]) => given(aim, shape, shares, drop));
}

const anyShape = fc.constantFrom<Shape>(
  'total',
  'total-and-parts',
  'total-and-some',
  'parts',
  'parts',
  'some-parts',
  'some-parts',
  'teaching',
);
const fullShape = fc.constantFrom<Shape>('total', 'total-and-parts', 'total-and-some', 'parts');
const knownSettings = fc.constantFrom<Setting>(...settings);

export const workloads: fc.Arbitrary<Workload> = weighted(
  [6, shaped(fc.record({ setting: allSettings, teaching: near, total: near }), anyShape)],
  [
    2,
    shaped(
      fc.record({
        setting: allSettings,
        teaching: fc.integer({ min: -1200, max: 2000 }),
        total: fc.integer({ min: -2000, max: 4000 }),
      }),
      anyShape,
    ),
  ],
  // far apart, up to the 168 hours of a week
  [
    1,
    shaped(
      fc.record({
        setting: allSettings,
        teaching: fc.constantFrom(-1200, 0, most),
        total: fc.constantFrom(-2000, 0, 4000, most),
      }),
      anyShape,
    ),
  ],
);

export const metWorkloads: fc.Arbitrary<Workload> = shaped(
  fc.record({ setting: knownSettings, teaching: above, total: above }),
  fullShape,
);
export const unmetWorkloads: fc.Arbitrary<Workload> = weighted(
  [1, shaped(fc.record({ setting: knownSettings, teaching: below, total: above }), fullShape)],
  [1, shaped(fc.record({ setting: knownSettings, teaching: above, total: below }), fullShape)],
);
export const openWorkloads: fc.Arbitrary<Workload> = weighted(
  [
    2,
    shaped(
      fc.record({ setting: knownSettings, teaching: above, total: near }),
      fc.constantFrom<Shape>('some-parts', 'teaching'),
    ),
  ],
  [1, shaped(fc.record({ setting: fc.constant<Setting>('other-agency'), teaching: above, total: above }), fullShape)],
);
