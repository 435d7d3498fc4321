import { expect, test } from 'vitest';
import * as library from '../../src';

// A noun is a fine name for what one calls it with: `const filing = assessFiling(filing)` needs the verb.
test.each([
  ['assessAppointment', 'appointment'],
  ['assessFiling', 'filing'],
  ['buildTimeline', 'timeline'],
] as const)('%s is %s by another name', (alias, name) => {
  expect(library[alias]).toBe(library[name]);
});
