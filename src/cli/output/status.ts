/** The exit status of what judges many items. */
import type { Io } from '../machine/io';
import { oneLine } from '../library';

/** All were judged, or some could not be. */
const [ALL, SOME] = [0, 1];

/** The exit status, by how many items were good and bad; that there was none at all is a warning. */
export function statusOf(
  paths: readonly string[],
  { good, bad }: { readonly good: number; readonly bad: number },
  io: Io,
): number {
  if (good + bad === 0) io.error(`warning: there is no case in ${oneLine(paths.join(', '))}\n`);
  return bad === 0 ? ALL : SOME;
}
