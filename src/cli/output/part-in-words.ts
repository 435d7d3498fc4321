/** What a part is called where its whole does not stand beside it. */
import type { TextLanguage } from '../../text/language';
import { label } from '../library';

/** A part by its name and those above it, without the whole: `กรณีระยะเวลาปกติ › ระยะเวลาการดำรงตำแหน่ง`. */
export function partInWords(id: string, lang: TextLanguage): string {
  const steps = id.split('.');
  const ids = steps.map((_, index) => steps.slice(0, index + 1).join('.'));
  return (ids.length > 1 ? ids.slice(1) : ids).map((each) => label(each, lang)).join(' › ');
}
