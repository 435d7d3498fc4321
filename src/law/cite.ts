/** Makes citations: the place in an instrument, how sure it is, and where and when it was read. */
import type { Citation, SourceStanding } from '../finding/finding';

/**
 * The documents read: the handbook "งานวิทยฐานะ" of สพป.สุราษฎร์ธานี เขต 2; the free guide to the criteria; the page on
 * วPA; the inspection reports of สำนักงานศึกษาธิการภาค 15 and of จังหวัดตาก. `official` is the text of an act, an official
 * form or an answer of ก.ค.ศ. itself; `secondary` a source that reports a letter not read. What a guide, a page or a report
 * of an inspection states is `reported`, also where it reproduces a letter.
 */
type Document = 'HB' | 'GUIDE' | 'WEB' | 'REO15' | 'TAK' | 'official' | 'secondary';

/** The day on which each was last read. */
const checkedOn: Readonly<Record<Document, string>> = {
  HB: '2026-12-01',
  GUIDE: '2026-12-01',
  WEB: '2026-12-01',
  REO15: '2026-12-01',
  TAK: '2026-12-01',
  official: '2026-11-22',
  secondary: '2026-11-22',
};

/** Cites `clause` of `instrument`, as read in `document`. */
export function cite(
  instrument: string,
  clause: string,
  standing: SourceStanding,
  document: Document,
  note?: string,
): Citation {
  return {
    instrument,
    clause,
    standing,
    document,
    checkedOn: checkedOn[document],
    ...(note === undefined ? {} : { note }),
  };
}
