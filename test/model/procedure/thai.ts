/**
 * The work's own rule for Thai text: it is compared as it looks. Spaces and invisible signs, the order and the doubling of
 * marks, เเ for แ, ำ in two signs and Thai digits make no difference.
 */
const invisible = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u;
const sara = 'เ';
const saraAe = 'แ';
const nikhahit = 'ํ';
const saraAa = 'า';
const saraAm = 'ำ';
const thaiDigits = '๐๑๒๓๔๕๖๗๘๙';

/** Which marks of one consonant come first: the vowel above or below, then the tone, then การันต์ and the like. */
function rankOfMark(sign: string): number {
  if ('ัิีึืฺุู'.includes(sign)) return 1;
  if ('่้๊๋'.includes(sign)) return 3;
  return '็์ํ๎'.includes(sign) ? 2 : 0;
}

function isMark(sign: string): boolean {
  return rankOfMark(sign) > 0;
}

/** The signs of the text without what cannot be seen, written in one way. */
export function asItLooks(text: string): string {
  const seen = Array.from(text).filter((sign) => !invisible.test(sign));
  const signs: string[] = [];
  let marks: string[] = [];
  const putMarks = (): void => {
    const once = [...new Set(marks)];
    signs.push(...once.sort((one, other) => rankOfMark(one) - rankOfMark(other) || (one < other ? -1 : 1)));
    marks = [];
  };
  for (const sign of seen) {
    if (isMark(sign)) {
      marks.push(sign);
      continue;
    }
    if (sign === saraAa && marks.includes(nikhahit)) {
      marks = marks.filter((mark) => mark !== nikhahit);
      putMarks();
      signs.push(saraAm);
      continue;
    }
    putMarks();
    if (sign === sara && signs.at(-1) === sara) signs[signs.length - 1] = saraAe;
    else if (thaiDigits.includes(sign)) signs.push(String(thaiDigits.indexOf(sign)));
    else signs.push(sign);
  }
  putMarks();
  return signs.join('');
}
