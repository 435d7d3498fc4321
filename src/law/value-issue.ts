/** Is a value such as its parameter holds, and may it differ by standing or spare what was filed before? */
import type { Issue } from '../error/witthayathana-error';
import { standings } from '../facts/names';
import { nearest } from '../value/nearest';
import { caseParameters } from './families';
import type { Dated, Kind, Parameter } from './types';

/** What is wrong with a value for a parameter of this kind; `undefined` where it is good. */
function valueIssue(value: unknown, kind: Kind): Omit<Issue, 'path'> | undefined {
  if (kind.type === 'name') {
    if (typeof value === 'string' && kind.names.includes(value)) return undefined;
    const message = `expected one of ${kind.names.join(', ')}, found ${JSON.stringify(value)}`;
    const suggestion = typeof value === 'string' ? nearest(value, kind.names) : undefined;
    const code = typeof value === 'string' ? 'unknown-name' : 'wrong-type';
    return suggestion === undefined ? { code, message } : { code, message, suggestion };
  }
  const { minimum, maximum, whole } = kind;
  const message = `expected a ${whole ? 'whole ' : ''}number from ${String(minimum)} to ${String(maximum)}, found ${JSON.stringify(value)}`;
  if (typeof value !== 'number') return { code: 'wrong-type', message };
  if (value < minimum || value > maximum) return { code: 'out-of-range', message };
  return whole && !Number.isInteger(value) ? { code: 'not-whole', message } : undefined;
}

/** Whether the parameter judges an application or an evaluation, of whatever standing. */
function mayDifferByStanding(id: string): boolean {
  if (!Object.hasOwn(caseParameters, id)) return false;
  const names = id.split('.');
  return standings.every((standing) => !names.includes(standing));
}

function byStandingIssues(id: string, map: Dated['byStanding'], kind: Kind, path: string): readonly Issue[] {
  if (map === undefined) return [];
  if (!mayDifferByStanding(id)) {
    const message =
      'only values that judge an application or an evaluation may differ by standing, and only where the parameter names no standing';
    return [{ path, code: 'contradiction', message }];
  }
  return Object.entries(map).flatMap(([standing, value]) => {
    const wrong = valueIssue(value, kind);
    return wrong === undefined ? [] : [{ path: `${path}[${JSON.stringify(standing)}]`, ...wrong }];
  });
}

/** Everything that is wrong with a value that is set: itself, its values by standing, and its transition. */
export function setValueIssues(
  id: string,
  { value, byStanding, transition }: Pick<Dated, 'value' | 'byStanding' | 'transition'>,
  { kind, chosenBy }: Pick<Parameter, 'kind' | 'chosenBy'>,
  path: string,
): readonly Issue[] {
  const wrong = valueIssue(value, kind);
  const issues: Issue[] = wrong === undefined ? [] : [{ path: `${path}.value`, ...wrong }];
  issues.push(...byStandingIssues(id, byStanding, kind, `${path}.byStanding`));
  if (transition !== undefined && chosenBy !== 'filing' && chosenBy !== 'decision') {
    const message = `expected no transition, as the value is not chosen by the day of filing or of decision`;
    issues.push({ path: `${path}.transition`, code: 'contradiction', message });
  }
  return issues;
}
