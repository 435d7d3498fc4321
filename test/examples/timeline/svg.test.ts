/** The pictures of the documented cases, and of what is hard to draw. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Application, ServicePeriod } from '../../../src/index';
import { timeline } from '../../../src/explore/timeline/timeline';
import { timelineSvg } from '../../../src/text/timeline/svg';
import { textWidth, wrapped } from '../../../src/text/timeline/width';
import { application } from '../facts';
import { refusal } from '../findings';
import { elementOf, meeting, requireWellFormed, sizeOf, textsOf } from './svg';

interface Documented {
  readonly id: string;
  readonly kind: string;
  readonly facts: Application;
}

const documented = (
  JSON.parse(readFileSync(new URL('../../cases/documented.json', import.meta.url), 'utf8')) as Documented[]
).filter(({ kind }) => kind === 'eligibility');

function factsOf(id: string): Application {
  return documented.find((each) => each.id === id)!.facts;
}

function says(facts: Application, language: 'th' | 'en'): readonly string[] {
  return textsOf(timelineSvg(timeline(facts), { language })).map(({ said }) => said);
}

describe('examples/timeline shows what the library draws (renew with `vitest -u`)', () => {
  test.each([
    ['reduced-language', 'th'],
    ['gap-of-a-day', 'en'],
  ] as const)('%s.%s.svg', async (id, language) => {
    const file = new URL(`../../../examples/timeline/${id}.${language}.svg`, import.meta.url).pathname;
    await expect(timelineSvg(timeline(factsOf(id)), { language })).toMatchFileSnapshot(file);
  });
});

describe('the documented cases', () => {
  test('handbook: the length of service as the DPA screen shows it', () => {
    expect(says(factsOf('handbook-professional'), 'th')).toContain('นับได้ 6 ปี 4 เดือน 1 วัน ตั้งแต่ 29 พ.ค. 2560');
    expect(says(factsOf('handbook-professional'), 'en')).toContain('6 years 4 months 1 day counted since 29 May 2017');
  });

  test('one day: four years are complete the day after filing', () => {
    expect(says(factsOf('handbook-one-day'), 'th')).toContain('ครบ 4 ปี ในวันที่ 26 ก.ย. 2566 (ขาดอีก 1 วัน)');
    expect(says(factsOf('handbook-one-day'), 'en')).toContain('4 years complete on 26 Sep 2023 (1 day missing)');
  });

  test('a gap of a day', () => {
    expect(says(factsOf('gap-of-a-day'), 'th')).toContain('ขาดตอน 1 วัน (1 ก.ค. 2565)');
    expect(says(factsOf('gap-of-a-day'), 'en')).toContain(
      'teacher, no standing yet 29 May 2017 – 30 Jun 2022, does not count: a gap parts it from filing',
    );
  });

  test('a sanction on the edge', () => {
    expect(says(factsOf('sanction-on-the-edge'), 'th')).toContain('โทษทางวินัย หนักกว่าภาคทัณฑ์ 1 พ.ย. 2563: นอกช่วงย้อนหลัง');
    expect(says(factsOf('sanction-on-the-edge'), 'en')).toContain('4 years back (2 Nov 2020 – 1 Nov 2024)');
  });

  test('reduced language: exactly two years old is still good', () => {
    expect(says(factsOf('reduced-language'), 'th')).toContain(
      'B2 ภาษาอังกฤษ ทดสอบ 2 พ.ย. 2567 ใช้ได้ถึง 2 พ.ย. 2569: ยังใช้ได้ในวันยื่นคำขอ',
    );
  });

  test('leap day', () => {
    expect(says(factsOf('leap-day'), 'en')).toContain('3 years complete on 1 Mar 2023 (1 day missing)');
  });

  test('before the criteria', () => {
    expect(says(factsOf('before-the-criteria'), 'en')).toContain(
      'teacher, no standing yet 29 May 2017 – now, not known whether it counts',
    );
  });
});

const crowd: readonly ServicePeriod[] = Array.from({ length: 60 }, (_, at) => {
  const from = `${2012 + Math.floor(at / 4)}-0${1 + (at % 4) * 2}-1${at % 10}`;
  const post = { position: at % 3 === 0 ? 'deputy-director' : 'teacher', standing: 'none' } as const;
  const same = { equivalentTo: { position: 'teacher', standing: 'senior-professional' } } as const;
  return { ...post, ...(at % 4 === 0 ? same : {}), from, ...(at % 7 === 0 ? {} : { to: from }) };
});

const hard: readonly (readonly [string, Application])[] = [
  ...documented.map(({ id, facts }) => [id, facts] as const),
  ['nothing stated', { line: 'teaching', standing: 'advisory', filedOn: '2025-02-28' }],
  ['nothing there', application({ service: [], agreements: [], sanctions: [], languageTests: [], salaryRounds: [] })],
  ['sixty periods', application({ service: crowd })],
  [
    'the longest label',
    application({
      service: [
        {
          ...{ position: 'deputy-director', standing: 'senior-professional', from: '2022-10-10', to: '2023-10-28' },
          equivalentTo: { position: 'assistant-teacher', standing: 'senior-professional' },
        },
      ],
    }),
  ],
  ['the whole calendar', application({ filedOn: '2199-12-31', service: [{ ...crowd[1]!, from: '1900-01-01' }] })],
  ['the first day', application({ filedOn: '1900-01-01' })],
  ['the last day', application({ filedOn: '2199-12-31' })],
  ...(['school-administration', 'supervision', 'education-administration'] as const).map(
    (line) => [line, application({ line, service: crowd })] as const,
  ),
];

describe('every picture can be read', () => {
  test.each(hard)('%s', (_name, facts) => {
    for (const language of ['th', 'en'] as const) {
      const svg = timelineSvg(timeline(facts), { language });
      requireWellFormed(svg);
      const [width, height] = sizeOf(svg);
      const texts = textsOf(svg);
      for (const { said, left, right, top, bottom, size } of texts) {
        expect([said, left >= 0 && right <= width && top >= 0 && bottom <= height]).toEqual([said, true]);
        expect(size).toBeGreaterThanOrEqual(10);
      }
      expect(meeting(texts)).toEqual([]);
    }
  });
});

describe('the text alternative', () => {
  test('title and description are named by the picture and tell all of it', () => {
    const svg = timelineSvg(timeline(factsOf('gap-of-a-day')), { language: 'en' });
    const [, title = '', desc = ''] = /role="img" aria-labelledby="(\S+) (\S+)"/u.exec(svg) ?? [];
    expect(svg).toContain(`<title id="${title}">`);
    expect(svg).toContain(`<desc id="${desc}">`);
    expect(elementOf(svg, 'title')).toBe('Timeline of an application: professional (ชำนาญการ)');
    const told = elementOf(svg, 'desc');
    for (const sentence of [
      'Filed on 1 November 2024.',
      'The applicant qualifies by neither route.',
      'Time in post (Standard not met, Reduced not met): ',
      'gap of 1 day (1 July 2022)',
      '2 years 3 months 30 days counted since 2 July 2022',
      'Standard: 4 years complete on 2 July 2026 (1 year 8 months 1 day missing)',
      'No penalty and no ruling; Standard: 4 years back (2 November 2020 – 1 November 2024)',
      'Agreement round of fiscal year 2565 (BE) (1 October 2021 – 30 September 2022) on record, Standard met',
      '2566/1 (1 October 2022 – 31 March 2023) not on record',
    ]) {
      expect(told).toContain(sentence);
    }
  });

  test('two pictures on one page have different ids', () => {
    const id = (language: 'th' | 'en', facts: Application) =>
      /<title id="(\S+)"/u.exec(timelineSvg(timeline(facts), { language }))?.[1];
    expect(new Set([id('th', application()), id('en', application()), id('th', factsOf('leap-day'))]).size).toBe(3);
  });
});

test('needs nothing else: no script, style sheet, picture or font of another file', () => {
  const svg = timelineSvg(timeline(application()), { language: 'th' });
  expect(svg).not.toMatch(/<script|<style|<image|<foreignObject|href|@import|https?:(?!\/\/www\.w3\.org\/2000\/svg")/u);
});

test('what is no timeline, and no language, is refused', () => {
  const good = timeline(application());
  expect(refusal(() => timelineSvg({} as never, { language: 'th' }))).toEqual(['invalid-facts', 'timeline wrong-type']);
  expect(refusal(() => timelineSvg(null as never, { language: 'th' }))).toEqual([
    'invalid-facts',
    'timeline wrong-type',
  ]);
  expect(refusal(() => timelineSvg(good, undefined as never))).toEqual(['invalid-facts', 'options wrong-type']);
  expect(refusal(() => timelineSvg(good, {} as never))).toEqual(['invalid-facts', 'options wrong-type']);
  expect(refusal(() => timelineSvg(good, { language: 'fr' as never }))).toEqual([
    'invalid-facts',
    'language unknown-name',
  ]);
});

test('the check of well-formedness sees what is not', () => {
  for (const bad of ['<a>', '<a></b>', '<a b="1" b="2"/>', '<a>&</a>', '<a b="<"/>', '<a/><b/>', '<a>&nbsp;</a>']) {
    expect(() => {
      requireWellFormed(bad);
    }).toThrow();
  }
  requireWellFormed('<a b="1"><c/>&amp; ก</a>');
});

describe('widths', () => {
  test('vowels above and below and tone marks take no width', () => {
    expect(textWidth('กี่', 10)).toBe(textWidth('ก', 10));
    expect(textWidth('น้ำ', 10)).toBeCloseTo(textWidth('นำ', 10));
    expect(textWidth('', 10)).toBe(0);
  });

  test('lines break at spaces only', () => {
    expect(wrapped('aa bb cc', textWidth('aa bb', 12), 12)).toEqual(['aa bb', 'cc']);
    expect(wrapped('aaaaaaaa b', 10, 12)).toEqual(['aaaaaaaa', 'b']);
  });
});
