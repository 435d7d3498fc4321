/** The field list for forms: every fact once, asked in the words of findings, with what may be chosen. */
import { describe, expect, test } from 'vitest';
import * as library from '../../src';
import { jsonSchemas } from '../../src/schema';
import { formFields } from '../../src/table';
import type { FactField } from '../../src/table';
import { factLabel, nameOf } from '../../src/text';

const { assessEligibility, ask, parseApplication } = library;

function all(fields: readonly FactField[]): readonly FactField[] {
  return fields.flatMap((field) => [field, ...all(field.fields ?? [])]);
}

const ofApplication = all(formFields('application'));
const ofEvaluation = all(formFields('evaluation'));

function fieldAt(path: string): FactField {
  const found = ofApplication.find((field) => field.path === path);
  if (found === undefined) throw new Error(`no field ${path}`);
  return found;
}

describe('the fields of an application', () => {
  test('are exactly the properties that its JSON Schema knows, in their order', () => {
    const { properties } = jsonSchemas.application as { readonly properties: object };
    expect(formFields('application').map(({ path }) => path)).toEqual(Object.keys(properties));
  });

  test('ask in the words in which a finding asks', () => {
    const missing = ask(assessEligibility({ line: 'teaching', standing: 'expert', filedOn: '2025-01-15' }));
    const asked = missing.filter((path) => !path.includes('['));
    expect(asked).not.toEqual([]);
    for (const path of asked) {
      expect(fieldAt(path).question).toEqual({ th: factLabel(path, 'th'), en: factLabel(path, 'en') });
    }
  });

  test('offer the words of the field, called as nameOf calls them', () => {
    expect(fieldAt('specialArea').options).toEqual(
      library.specialAreas.map((value) => ({
        value,
        th: nameOf('special-area', value, 'th'),
        en: nameOf('special-area', value, 'en'),
      })),
    );
    expect(fieldAt('specialArea').options?.map(({ value }) => value)).toEqual(library.specialAreas);
  });

  test('say where none is an answer, and where a whole is one', () => {
    const none = formFields('application').filter((field) => field.none !== undefined);
    expect(none.map(({ path }) => path)).toEqual(['specialArea', 'degree', 'nqf8']);
    expect(fieldAt('degree').none).toEqual({ th: 'ไม่มี', en: 'none' });
    // Rulebook §6: that a workload was certified is a fact as well as its hours.
    expect(fieldAt('agreements[].workload').alone).toMatchObject({ kind: 'flag' });
    // Rulebook §7: of a round a total of 100, or its two parts of 60 and 40.
    expect(fieldAt('agreements[].members[]').alone?.bounds).toEqual({ from: 0, to: 100, whole: false, unit: 'point' });
    expect(fieldAt('agreements[].members[].part1').bounds).toMatchObject({ from: 0, to: 60 });
    expect(fieldAt('agreements[].members[].part2').bounds).toMatchObject({ from: 0, to: 40 });
  });

  test('have a heading and a question in both languages, and what their kind needs', () => {
    for (const field of [...ofApplication, ...ofEvaluation]) {
      const { path, kind, heading, question, options, bounds, fields } = field;
      expect(
        [heading.th, heading.en, question.th, question.en].every((text) => text.trim() !== ''),
        path,
      ).toBe(true);
      expect(/\p{Script=Thai}|PA|NQF/u.test(question.th), path).toBe(true);
      if (kind === 'choice' || kind === 'flag') expect(options?.length, path).toBeGreaterThan(1);
      if (kind === 'number' || kind === 'levels') expect(bounds, path).toBeDefined();
      if (kind === 'group' || kind === 'list' || kind === 'members') expect(fields, path).not.toEqual([]);
    }
  });

  test('are frozen, and the same each time', () => {
    expect(Object.isFrozen(fieldAt('degree.level'))).toBe(true);
    expect(formFields('application')).toBe(formFields('application'));
  });
});

/** A form drawn from the fields alone: each filled in with the first thing that it offers. */
function filledIn({ path, kind, options, bounds, most, alone, fields = [] }: FactField): unknown {
  switch (kind) {
    case 'day':
      return path.endsWith('.to') ? '2024-09-30' : '2024-01-15';
    case 'number':
      return bounds?.from;
    case 'levels':
      return Array.from<unknown>({ length: most ?? 0 }).fill(bounds?.from);
    case 'choice':
    case 'flag':
      return options?.[0]?.value;
    case 'list':
      return [entry(fields)];
    case 'members':
      return fields[0] === undefined ? undefined : [filledIn(fields[0]), filledIn(fields[0]), null];
    case 'group':
      return alone?.kind === 'number' ? alone.bounds?.from : entry(fields);
  }
}

function entry(fields: readonly FactField[]): object {
  const named = fields.map((field) => [field.path.split('.').at(-1) ?? '', filledIn(field)] as const);
  return Object.fromEntries<unknown>(named);
}

test('what a form drawn from them hands over is read', () => {
  const parsed = parseApplication(entry(formFields('application')));
  expect(parsed.ok ? [] : parsed.issues).toEqual([]);
  const evaluation = library.parseEvaluation(entry(formFields('evaluation')));
  expect(evaluation.ok ? [] : evaluation.issues).toEqual([]);
});
