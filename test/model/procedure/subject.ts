/** Rulebook §13 Subjects (w31-2565). */
import type { Setting, Status } from '../facts';
import { allOf, anyOf } from '../kleene';
import { emptyAnswer, holds, ofStated, whatever, type Answer } from './answer';
import type { SubjectChoice } from './facts';
import { asItLooks } from './thai';

export const primary = [
  ...['ภาษาไทย', 'คณิตศาสตร์', 'วิทยาศาสตร์และเทคโนโลยี', 'สังคมศึกษา ศาสนา และวัฒนธรรม', 'ศิลปศึกษา', 'ดนตรี', 'นาฏศิลป์'],
  ...['การงานอาชีพ', 'ภาษาอังกฤษ', 'สุขศึกษาและพลศึกษา', 'แนะแนวการศึกษา', 'บรรณารักษศาสตร์'],
] as const;
export const secondary = [
  ...['ภาษาไทย', 'คณิตศาสตร์', 'วิทยาศาสตร์และเทคโนโลยี', 'ฟิสิกส์', 'เคมี', 'ชีววิทยา', 'สังคมศึกษา ศาสนา และวัฒนธรรม'],
  ...['พระพุทธศาสนา', 'สุขศึกษาและพลศึกษา', 'สุขศึกษา', 'พลศึกษา', 'ศิลปศึกษา', 'ทัศนศิลป์', 'การงานอาชีพ', 'ดนตรี-นาฏศิลป์'],
  ...['ดนตรี', 'นาฏศิลป์', 'ภาษาอังกฤษ', 'ภาษาจีน', 'ภาษาฝรั่งเศส', 'ภาษาญี่ปุ่น', 'แนะแนวการศึกษา', 'บรรณารักษศาสตร์'],
] as const;
export const earlyChildhood = 'การศึกษาปฐมวัย';
export const specialEducation = 'การศึกษาพิเศษ';
const foreign: readonly string[] = ['ภาษาอังกฤษ', 'ภาษาจีน', 'ภาษาฝรั่งเศส', 'ภาษาญี่ปุ่น'];

const lists: Readonly<Record<'early-childhood' | 'primary' | 'secondary' | 'special-education', readonly string[]>> = {
  'early-childhood': [earlyChildhood],
  primary,
  secondary,
  'special-education': [specialEducation],
};

/** "The letter prints every name with สาขา before it, and so do the forms: both spellings are the same subject." */
function isNamed(subject: string, name: string): boolean {
  const [text, written] = [asItLooks(subject), asItLooks(name)];
  return text === written || text === `สาขา${written}`;
}

function isOn(subject: string, list: keyof typeof lists): boolean {
  return lists[list].some((name) => isNamed(subject, name));
}

/** "teachers of สำนักบริหารงานการศึกษาพิเศษ who teach ordinary subjects to ordinary children": both have to be so. */
function mayNameOrdinary({ inSpecialEducationBureau, teachesOrdinaryChildren }: SubjectChoice): Status {
  return allOf([
    ofStated(inSpecialEducationBureau, (stated) => stated),
    ofStated(teachesOrdinaryChildren, (stated) => stated),
  ]);
}

function listedIn(setting: Setting, choice: SubjectChoice): Status {
  const { subject } = choice;
  const isOrdinary = isOn(subject, 'primary') || isOn(subject, 'secondary');
  switch (setting) {
    case 'early-childhood':
    case 'primary':
    case 'secondary':
      return holds(isOn(subject, setting));
    case 'special-needs':
      if (isOn(subject, 'special-education')) return 'met';
      return isOrdinary ? mayNameOrdinary(choice) : 'unmet';
    case 'welfare': {
      // Which of the four lists is that of these schools is not said: what is on none is outside whichever it is.
      const isOnAny = isOrdinary || isOn(subject, 'early-childhood') || isOn(subject, 'special-education');
      if (!isOnAny) return 'unmet';
      return isOrdinary && mayNameOrdinary(choice) === 'met' ? 'met' : 'unknown';
    }
    case 'other-agency': // the letter is that of สพฐ.
      return 'unknown';
  }
}

const settings: readonly Setting[] = [
  'early-childhood',
  'primary',
  'secondary',
  'special-needs',
  'welfare',
  'other-agency',
];

export function modelSubject(choice: SubjectChoice): Answer {
  const answer = emptyAnswer();
  const { on, subject, setting, consent, teachesForeignLanguage } = choice;
  const isInForce = on >= '2022-10-31';
  const possible = setting === undefined ? settings : [setting];
  const ofConsent = ofStated(consent, (stated) => stated);
  const isKnown = (Object.keys(lists) as (keyof typeof lists)[]).some((list) => isOn(subject, list));
  const isForeign = foreign.some((name) => isNamed(subject, name));

  const listed = isInForce ? whatever(possible.map((each) => listedIn(each, choice))) : 'unknown';
  const consented = isInForce
    ? whatever(possible.map((each) => (each === 'other-agency' ? 'unknown' : ofConsent)))
    : 'unknown';
  const area =
    isInForce && isKnown ? ofStated(teachesForeignLanguage, (stated) => stated === isForeign) : ('unknown' as const);
  answer.status['subject.allowed.listed'] = listed;
  answer.status['subject.allowed.consent'] = consented;
  answer.status['subject.allowed'] = anyOf([listed, consented]);
  answer.status['subject.foreign-language'] = area;
  answer.status.subject = allOf([answer.status['subject.allowed'], area]);

  if (isInForce) answer.actual['subject.allowed.listed'] = subject;
  if (isInForce && isKnown) answer.required['subject.foreign-language'] = isForeign;
  return answer;
}
