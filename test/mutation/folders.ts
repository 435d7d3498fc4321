/** What is mutated, and by which tests. Of each folder, those that see most faults come first. */
import { globSync } from 'tinyglobby';

export interface Folder {
  readonly name: string;
  readonly files: readonly string[];
  readonly tests: readonly string[];
}

/** Every judgement, by examples. */
const judgements = [
  'test/examples/{documented,tenure,agreements,grounds,language,conduct,performance,agreement,workload,evaluation}.test.ts',
  'test/examples/{what-leaves-show,other-lines,outside-validity,source-standing,in-force,scores,dpa-checklist,why,ask,as-of}.test.ts',
  'test/examples/procedure/*.test.ts',
  'test/examples/bad-input/*.test.ts',
];

const table: readonly Folder[] = [
  {
    name: 'calendar',
    files: ['src/calendar/*.ts'],
    tests: [
      'test/examples/calendar/*.test.ts',
      'test/examples/tenure.test.ts',
      'test/examples/register/stale-citations.test.ts',
      'test/examples/bad-input/application.test.ts',
      'test/properties/calendar/{anniversary,elapsed,rounds}.test.ts',
    ],
  },
  { name: 'finding', files: ['src/finding/*.ts'], tests: judgements },
  {
    name: 'rules',
    files: ['src/rules/*.ts'],
    tests: [
      ...judgements,
      'test/examples/advice/{wait-until,earliest-filing,remedies}.test.ts',
      'test/examples/law/{values-read,no-value}.test.ts',
      'test/examples/register/clause-register.test.ts',
      'test/properties/model.test.ts',
    ],
  },
  { name: 'assess', files: ['src/assess/*.ts'], tests: [...judgements, 'test/properties/model.test.ts'] },
  {
    name: 'law',
    // The rest of the folder is data: its oracles are the gate of thresholds, the documented cases and the pages.
    files: [
      'src/law/{amend,as-of,diff,in-force,known,stale-citations,together,value-issue,values-in-force,worked-out}.ts',
    ],
    tests: [
      'test/examples/{in-force,as-of,source-standing,outside-validity,tenure,agreements,evaluation}.test.ts',
      'test/examples/law/{bad-amendments,bad-regulations,laws-compared,values-read,replay}.test.ts',
      'test/examples/register/{stale-citations,clause-register}.test.ts',
      'test/examples/bad-input/law-and-findings.test.ts',
      'test/properties/law/amend.test.ts',
    ],
  },
  {
    name: 'explore',
    files: ['src/explore/**/*.ts'],
    tests: [
      'test/examples/advice/*.test.ts',
      'test/examples/timeline/lanes*.test.ts',
      'test/examples/law/{edges-*,boundary-cases,replay}.test.ts',
      'test/examples/bad-input/*.test.ts',
      'test/properties/advice/{raises,remedies,triage,cross-check}.test.ts',
      'test/properties/timeline/timeline.test.ts',
      'test/properties/law/impact.test.ts',
    ],
  },
];

/** These need vitest itself (its clock, its globals, its snapshots), or say nothing of a mutant that others do not. */
const leftOut = ['test/examples/calendar/months.test.ts'];

/** Tests of time or memory, or of what is drawn, by a part of their names: they take seconds, and see no mutant alone. */
export const testsLeftOut = ['five thousand', 'the picture of any application'];

export const folders: readonly Folder[] = table.map(({ name, files, tests }) => ({
  name,
  files: globSync([...files]).sort(),
  tests: [...new Set(tests.flatMap((pattern) => globSync(pattern, { ignore: leftOut }).sort()))],
}));
