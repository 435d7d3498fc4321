/** Contract §2, Group: "at least `need` of `of`", met once need are met, unmet once too few are left, else unknown. */
import type { Status } from './facts';

export function atLeastOf(need: number, parts: readonly Status[]): Status {
  let met = 0;
  let open = 0;
  for (const part of parts) {
    if (part === 'met') met += 1;
    if (part === 'unknown') open += 1;
  }
  if (met >= need) return 'met';
  if (met + open < need) return 'unmet';
  return 'unknown';
}

export function allOf(parts: readonly Status[]): Status {
  return atLeastOf(parts.length, parts);
}

export function anyOf(parts: readonly Status[]): Status {
  return atLeastOf(1, parts);
}
