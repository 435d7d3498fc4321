/** A teacher's report: one file of HTML, one page of A4. */
import { readable } from '../error/readable';
import { WitthayathanaError } from '../error/witthayathana-error';
import type { Issue } from '../error/witthayathana-error';
import type { Case } from '../facts/case';
import type { IsoDate } from '../calendar/types';
import { parseCase } from '../facts/reading/readers';
import { requireRegulation } from '../law/known';
import { regulation as shipped } from '../law/regulation';
import type { Regulation } from '../law/types';
import type { TextLanguage } from '../text/language';
import { wordsOf } from '../text/language';
import { writtenPage } from '../text/write';
import { reported, titleOf } from './reported';

/** What stands in the head of a report, and by which law it judges. */
export interface ReportOptions {
  /** The day of filing that is supposed, `YYYY-MM-DD`, instead of the application's own. */
  readonly on?: IsoDate;
  /** The teacher's name, as it is to be printed. */
  readonly name?: string;
  /** The name of the school (สถานศึกษา). */
  readonly school?: string;
  /** The law it is judged by; as shipped unless another is given. */
  readonly regulation?: Regulation;
}

/** A case as a report reads it: with `on`, the application needs no filing day; columns of one's own are left aside. */
export type ReportedCase = Omit<Case, 'application'> & {
  readonly application?: Omit<NonNullable<Case['application']>, 'filedOn'> & { readonly filedOn?: IsoDate };
  readonly own?: unknown;
};

const NAMES = ['on', 'name', 'school', 'regulation'];

function wrong(path: string, code: Issue['code'], message: string): never {
  throw new WitthayathanaError('invalid-facts', [{ path, code, message }]);
}

function checkedOptions(options: ReportOptions): ReportOptions {
  return readable('options', () => {
    if (typeof options !== 'object' || (options as unknown) === null) {
      wrong('options', 'wrong-type', `expected an object with ${NAMES.join(', ')}`);
    }
    const other = Object.keys(options).find((each) => !NAMES.includes(each));
    if (other !== undefined) wrong(`options.${other}`, 'unknown-property', `expected one of ${NAMES.join(', ')}`);
    const { on, name, school, regulation = shipped } = options;
    for (const [key, text] of Object.entries({ name, school })) {
      if (text !== undefined && typeof text !== 'string') wrong(`options.${key}`, 'wrong-type', 'expected a text');
    }
    return {
      ...(on === undefined ? {} : { on }),
      ...(name === undefined ? {} : { name }),
      ...(school === undefined ? {} : { school }),
      regulation: requireRegulation(regulation),
    };
  });
}

function checkedCase(one: ReportedCase, on: IsoDate | undefined): Case {
  const parsed = readable('', () => {
    if (typeof one !== 'object' || (one as unknown) === null) return parseCase(one);
    const facts = Object.fromEntries(Object.entries(one).filter(([name]) => name !== 'own'));
    const { application } = one;
    const isMoved = on !== undefined && typeof application === 'object';
    return parseCase(isMoved ? { ...facts, application: { ...application, filedOn: on } } : facts);
  });
  if (parsed.ok) return parsed.value;
  throw new WitthayathanaError('invalid-facts', parsed.issues);
}

/**
 * A teacher's report (ผลการตรวจสอบคุณสมบัติ) to be printed and signed: who and on which day, the verdict, items (1) to
 * (5) of the DPA screen, what it takes and by when, the timeline, what to look at again, the sources, room for two
 * signatures, and by which version and law it was made. One HTML file for A4 in black and white, without a script, safe
 * whatever the facts hold. Of a case with an evaluation it holds the result of the evaluation too.
 *
 * @param one - a case: an id with an application, an evaluation or both
 * @param language - `th` or `en`
 * @param options - `on`: the filing day supposed; `name`, `school`: as they are to be printed; `regulation`
 * @returns the whole file, ended by a line break
 * @throws `invalid-facts` with every issue of the case, at `language` or `options`; `invalid-regulation`
 * @example
 * ```ts
 * writeFileSync('report.html', report({ id: 'ครู-001', application }, 'th', { name: 'ผู้ขอ ตัวอย่าง' }));
 * ```
 */
export function report(one: ReportedCase, language: TextLanguage, options: ReportOptions = {}): string {
  wordsOf(language);
  const { regulation = shipped, ...as } = checkedOptions(options);
  const facts = checkedCase(one, as.on);
  return writtenPage(
    [{ kind: 'title', text: titleOf(facts, language) }, ...reported(facts, { ...as, regulation }, language)],
    language,
    'compact',
  );
}
