import { describe, expect, test } from 'vitest';
import { lettersOf, plainText, quoted } from '../../../src/value/thai-text';

describe('texts that look the same are the same', () => {
  test.each([
    ['ภาษาอังกฤษ ', 'ภาษาอังกฤษ'],
    ['ศาสนา\u00a0 และ', 'ศาสนา และ'],
    ['ก\u200bข\u200cค\ufeffง\u00adจ\u2060', 'กขคงจ'],
    ['เเนะแนว', 'แนะแนว'],
    ['ก\u0e4d\u0e32', 'กำ'],
    ['น\u0e33\u0e49', 'น้ำ'],
    ['น\u0e49\u0e4d\u0e32', 'น้ำ'],
    ['น\u0e4d\u0e49\u0e32', 'น้ำ'],
    ['วันท\u0e48\u0e35', 'วันที่'],
    ['ที\u0e48\u0e48', 'ที่'],
    ['ญ\u0e34\u0e4d', 'ญึ'],
    ['๒๕๖๖', '2566'],
  ])('%j is %s', (text, plain) => {
    expect(plainText(text)).toBe(plain);
    expect(plainText(plain)).toBe(plain);
  });

  test('names are compared without spaces', () => {
    expect(lettersOf('สังคมศึกษา ศาสนา และวัฒนธรรม')).toBe(lettersOf('สังคมศึกษาศาสนาและวัฒนธรรม '));
  });
});

describe('a message names the sign that cannot be seen, or is in the wrong place', () => {
  test.each([
    ['ครู\u200b', '"ครู<U+200B>"'],
    ['a\u00a0b', '"a<U+00A0>b"'],
    ['เเผน', '"<U+0E40><U+0E40>ผน"'],
    ['ท\u0e48\u0e35', '"ท<U+0E48><U+0E35>"'],
    ['ที่พันธุ์น้ำ', '"ที่พันธุ์น้ำ"'],
  ])('%j is %s', (text, shown) => {
    expect(quoted(text)).toBe(shown);
  });
});
