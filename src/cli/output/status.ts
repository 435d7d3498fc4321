/** The exit status of what judges many items. */
import type { TextLanguage } from '../../text/language';
import { judgeWords } from '../library';
import type { Io } from '../machine/io';
import { oneLine } from '../library';

/** All were judged, or some could not be. */
const [ALL, SOME] = [0, 1];

/** The exit status, by how many items were good and bad; that there was none at all is a warning. */
export function statusOf(
  paths: readonly string[],
  { good, bad }: { readonly good: number; readonly bad: number },
  lang: TextLanguage,
  io: Io,
): number {
  const words = judgeWords(lang);
  if (good + bad === 0) io.error(`${words.noCase(oneLine(paths.join(', ')))}\n`);
  if (bad > 0) io.error(`${words.unreadCount(bad, good + bad)}\n`);
  return bad === 0 ? ALL : SOME;
}
