/** What a delay costs, in one sentence: the baht, every amount that is permitted, and how sure it is. */
import type { Amount } from '../../assess/office/allowance';
import { readable } from '../../error/readable';
import type { PlanDelay } from '../../explore/office/plan-delay';
import type { TextLanguage } from '../language';
import { refusal, wordsOf } from '../language';
import { dayInWords } from '../value';
import { grouped } from '../words/judging';

type Paid = 'total' | 'allowance' | 'compensation';

/** The whole where it is known, else the part that is. */
function paidIn(delay: PlanDelay): readonly [Paid, Amount] | undefined {
  const named = (['total', 'allowance', 'compensation'] as const).flatMap((name) => {
    const amount = delay[name];
    return amount === undefined ? [] : [[name, amount] as const];
  });
  return named[0];
}

/**
 * What it costs to file some months after the day of a plan, in one sentence: every amount that the law permits, and a
 * word where it is known from secondary sources only.
 *
 * @param delay - what `planDelay` gives
 * @param language - `th` or `en`
 * @returns the sentence; also where no amount is known, which it says
 * @throws `invalid-facts` at `delay` or `language`
 * @example
 * ```ts
 * explainDelay(planDelay(found, 6, { standing: 'professional', position: 'teacher' })!, 'th');
 * // 'หากยื่นช้ากว่าวันที่ 1 ตุลาคม 2570 ไป 6 เดือน จะไม่ได้รับเงินวิทยฐานะและค่าตอบแทนรายเดือนที่เพิ่มขึ้นรวม 21,000 บาท …'
 * ```
 */
export function explainDelay(delay: PlanDelay, language: TextLanguage): string {
  const words = wordsOf(language);
  const { money } = words.office;
  return readable('delay', () => {
    if (typeof delay !== 'object' || (delay as PlanDelay | null) === null || typeof delay.months !== 'number') {
      throw refusal('delay', 'wrong-type', 'expected what planDelay gives');
    }
    const paid = paidIn(delay);
    if (paid === undefined) return money.unknown;
    const [name, { values, cites }] = paid;
    const said = money.delay(
      dayInWords(delay.on, words),
      delay.months,
      money.of[name],
      money.baht(values.map(grouped)),
    );
    const isCertain = cites.every(({ standing }) => standing === 'text' || standing === 'derived');
    return isCertain ? said : `${said} ${money.reported}`;
  });
}
