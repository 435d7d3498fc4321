/** Makes citations: the place in an instrument, how sure it is, and where and when it was read. */
import type { Citation, SourceStanding } from '../finding/finding';

/** The day on which every document of the dossier was last read. */
const checkedOn = '2026-11-22';

/**
 * The documents read: the handbook "งานวิทยฐานะ" of สพป.สุราษฎร์ธานี เขต 2; the free guide to the criteria; the page on
 * วPA; the inspection report of สำนักงานศึกษาธิการภาค 15. `official`
 * is the text of an act or an official form itself; `secondary` a source that tells of a letter not read.
 */
type Document = 'HB' | 'GUIDE' | 'WEB' | 'REO15' | 'official' | 'secondary';

/** Cites `clause` of `instrument`, as read in `document`. */
export function cite(
  instrument: string,
  clause: string,
  standing: SourceStanding,
  document: Document,
  note?: string,
): Citation {
  return { instrument, clause, standing, document, checkedOn, ...(note === undefined ? {} : { note }) };
}
