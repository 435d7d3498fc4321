/**
 * One seed for every property, so that a run of the gate can be repeated. `npm run fuzz` draws another each time, and
 * the name of a failing test tells it.
 */
import * as fc from 'fast-check';

const chosen = process.env.FC_SEED ?? '2569';

fc.configureGlobal({ seed: chosen === 'random' ? Date.now() % 0x7fffffff : Number(chosen) });
