/** What is wrong with an input, in words: where, what was found, what to write. */
import { readable } from '../../error/readable';
import type { Issue, IssueCode } from '../../error/witthayathana-error';
import type { AnyField } from '../../facts/field-types';
import { fieldAt } from '../../facts/field-at';
import { vocabulary } from '../../facts/names';
import { issueCodes } from '../../finding/words';
import type { TextLanguage } from '../language';
import { refusal, wordsOf } from '../language';
import { valueIn } from '../lookup';
import { tamed } from '../writers/escape';
import type { Bilingual } from './vocabulary';
import { names } from './vocabulary';

/** In Thai a sentence a code; in English the issue brings its own. */
const thai: Readonly<Record<IssueCode, string>> = {
  missing: 'ยังไม่ได้ระบุ',
  'wrong-type': 'ชนิดของข้อมูลไม่ถูกต้อง',
  'unknown-property': 'ไม่มีช่องข้อมูลชื่อนี้',
  'unknown-name': 'ไม่ใช่คำที่กำหนดไว้',
  'invalid-date': 'ไม่ใช่วันที่ที่มีอยู่ในปฏิทิน ให้เขียนเป็น ปี ค.ศ.-เดือน-วัน เช่น 2026-12-01',
  'buddhist-year': 'ปีของวันที่เขียนเป็น พ.ศ. ต้องเขียนเป็น ค.ศ.',
  'common-era-year': 'ปีเขียนเป็น ค.ศ. ต้องเขียนเป็น พ.ศ.',
  'out-of-range': 'ค่าอยู่นอกช่วงที่กำหนด',
  'not-whole': 'ต้องเป็นจำนวนเต็ม',
  'wrong-count': 'จำนวนรายการไม่ถูกต้อง',
  duplicate: 'ระบุซ้ำกับรายการอื่น',
  'wrong-order': 'วันสิ้นสุดอยู่ก่อนวันเริ่มต้น',
  contradiction: 'ขัดแย้งกับข้อมูลอื่นที่ระบุไว้',
};

/** What may be written there, by the descriptor of the fact. */
function allowedIn(field: AnyField | undefined): string | undefined {
  switch (field?.kind) {
    case 'choice': {
      const list: Readonly<Record<string, Bilingual>> = names[field.of];
      return `เลือกได้จาก ${vocabulary[field.of].map((value) => `${value} (${valueIn(list, value)?.th ?? value})`).join(', ')}`;
    }
    case 'number':
    case 'whole':
    case 'year':
    case 'level':
      return `ต้องเป็นตัวเลขตั้งแต่ ${String(field.from)} ถึง ${String(field.to)}`;
    case 'levels':
      return `ต้องเป็นระดับ ${String(field.from)} ถึง ${String(field.to)} จำนวน ${String(field.count)} ตัว`;
    case 'list':
      return `ระบุได้ไม่เกิน ${String(field.most)} รายการ`;
    default:
      return undefined;
  }
}

/** Which faults are mended by keeping to what may be written. */
const ofBounds: readonly IssueCode[] = ['unknown-name', 'out-of-range', 'not-whole', 'wrong-type', 'wrong-count'];

function inThai({ path, code, suggestion }: Issue): string {
  const field = fieldAt(path);
  const place = [field?.th, path === '' ? 'ข้อมูลทั้งหมด' : path].filter((name) => name !== undefined && name !== '');
  const [name, where] = place.length === 2 ? place : [place[0], undefined];
  const allowed = ofBounds.includes(code) ? allowedIn(field) : undefined;
  return [
    `${name ?? ''}${where === undefined ? '' : ` (${where})`}: ${thai[code]}`,
    ...(allowed === undefined ? [] : [allowed]),
    ...(suggestion === undefined ? [] : [`น่าจะหมายถึง ${suggestion}`]),
  ].join(' ');
}

/** A copy of what an issue holds; undefined where it is none. */
function issueIn(issue: unknown): Issue | undefined {
  if (typeof issue !== 'object' || issue === null) return undefined;
  const { path, code, message, suggestion } = issue as Readonly<Record<string, unknown>>;
  if (typeof path !== 'string' || typeof code !== 'string' || typeof message !== 'string') return undefined;
  if (!isIssueCode(code) || (suggestion !== undefined && typeof suggestion !== 'string')) return undefined;
  return { path, code, message, ...(suggestion === undefined ? {} : { suggestion }) };
}

function isIssueCode(code: string): code is IssueCode {
  return (issueCodes as readonly string[]).includes(code);
}

function inEnglish({ path, message, suggestion }: Issue): string {
  const meant = suggestion === undefined || message.includes(suggestion) ? '' : ` (did you mean ${suggestion}?)`;
  return `${path === '' ? '' : `${path}: `}${message}${meant}`;
}

const inWords: Readonly<Record<TextLanguage, (issue: Issue) => string>> = { th: inThai, en: inEnglish };

/**
 * An issue of bad input in words: in Thai where it is, what is wrong, what may be written there and what was probably
 * meant; in English the message of the issue with its path.
 *
 * @param issue - of `parse…`, or of `details.issues` of an error
 * @param language - `th` or `en`
 * @throws `invalid-facts` at `issue` where it is none, at `language`
 * @example
 * ```ts
 * const parsed = parseApplication({ line: 'teaching', standing: 'expert', filedOn: '2566-09-30' });
 * if (!parsed.ok) parsed.issues.map((issue) => explainIssue(issue, 'th'));
 * // ['วันที่ยื่นคำขอ (filedOn): ปีของวันที่เขียนเป็น พ.ศ. ต้องเขียนเป็น ค.ศ. น่าจะหมายถึง 2023-09-30']
 * ```
 */
export function explainIssue(issue: Issue, language: TextLanguage): string {
  wordsOf(language);
  const read = readable('issue', () => issueIn(issue));
  if (read === undefined) throw refusal('issue', 'wrong-type', 'expected an issue of bad input');
  return tamed(inWords[language](read));
}
