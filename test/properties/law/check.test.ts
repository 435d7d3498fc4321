/** Remarks on random changes of the law. */
import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import type { Amendment, ParamId, Parameter } from '../../../src/index';
import { amend, checkRegulation, regulation } from '../../../src/index';
import { explainRemark } from '../../../src/text/index';

const numbers = Object.entries<Parameter>(regulation.parameters).filter(
  ([id, { kind }]) => kind.type === 'number' && !id.startsWith('languageTest.') && !id.startsWith('evidence.'),
);
const cites = [{ instrument: 'draft', standing: 'assumption' }] as const;
const fiscalYearStarts = fc.integer({ min: 2027, max: 2035 }).map((year) => `${year}-10-01`);

/** One value of a parameter anew, up to a step or two away from the latest. */
const small = fc
  .tuple(fc.constantFrom(...numbers), fc.integer({ min: -1, max: 1 }), fiscalYearStarts)
  .map(([[id, { values, kind }], steps, from]): Amendment => {
    const latest = Number(values.at(-1)!.value);
    const moved = latest + steps * (id.includes('passMark') ? 5 : 1);
    const most = kind.type === 'number' ? kind.maximum : latest;
    return { param: id as ParamId, value: Math.min(most, Math.max(0, moved)), from, cites };
  });

test.prop([fiscalYearStarts, fc.constantFrom(...numbers)], { numRuns: 500 })(
  'the latest value set again by a new letter is no more than a note',
  (from, [id, { values }]) => {
    const again = { param: id as ParamId, value: values.at(-1)!.value, from, cites };
    const remarks = checkRegulation(amend(regulation, [again]));
    expect(remarks.filter(({ level }) => level === 'warning')).toEqual([]);
  },
);

test.prop([fc.array(small, { minLength: 1, maxLength: 4 })], { numRuns: 500 })(
  'a mark or a time moved by a step from a first of October on is warned of only where values contradict each other',
  (amendments) => {
    const distinct = [...new Map(amendments.map((each) => [`${each.param} ${each.from}`, each])).values()];
    for (const { level, code, param, values } of checkRegulation(amend(regulation, distinct))) {
      if (level === 'note') continue;
      // The oracle is the meaning of each code, not the checker.
      const bound = values.map(Number);
      if (code === 'order') expect(bound[0]).toBeGreaterThan(bound[2]!);
      else if (code === 'total') expect(bound[0]).not.toBe(100);
      else if (code === 'beyond') expect(bound[0]! < bound[1]! || bound[0]! > bound[2]!).toBe(true);
      else if (code === 'step') expect((bound[0]! * 1000) % (bound[1]! * 1000)).not.toBe(0);
      else throw new Error(`${code} of ${param}`);
    }
  },
);

test.prop([fc.array(small, { minLength: 1, maxLength: 4 }), fc.constantFrom('th', 'en')], { numRuns: 300 })(
  'every remark has a sentence, frozen facts behind it, and the same twice',
  (amendments, lang) => {
    const distinct = [...new Map(amendments.map((each) => [`${each.param} ${each.from}`, each])).values()];
    const law = amend(regulation, distinct);
    const remarks = checkRegulation(law);
    expect(checkRegulation(law)).toEqual(remarks);
    for (const remark of remarks) {
      expect(Object.isFrozen(remark)).toBe(true);
      expect(explainRemark(remark, lang)).not.toMatch(/undefined|NaN|\n/u);
    }
  },
);
