/** The smallest case in which engine and model still differ: what can be left out or made plainer, is. */
import type { Case, Engine } from './judged';
import { differences, engine, issuesOf } from './judged';
import { plainer } from './neighbour';

/** Facts with a required property gone are no case: neither reading is made for them. */
function isCase(one: Case): boolean {
  try {
    return issuesOf(one).length === 0;
  } catch {
    return false;
  }
}

function stillDiffers(one: Case, judge: Engine): boolean {
  try {
    return differences(one, judge).some((text) => text.includes(': engine '));
  } catch {
    return false;
  }
}

export function shrunk(one: Case, judge: Engine = engine): Case {
  if (!isCase(one) || !stillDiffers(one, judge)) return one;
  let smallest = one;
  for (let isSmaller = true; isSmaller;) {
    isSmaller = false;
    for (const next of plainer(smallest)) {
      if (!isCase(next) || !stillDiffers(next, judge)) continue;
      smallest = next;
      isSmaller = true;
      break;
    }
  }
  return smallest;
}
