/** A form of the agreement to be filled in and printed. */
import type { AgreementForm, AgreementFormName, FormPart } from '../../law/office/agreement-forms';
import { agreementForms } from '../../law/office/agreement-forms';
import { deepFreeze } from '../../value/deep-freeze';
import type { Block } from '../blocks';
import type { TextLanguage } from '../language';
import { refusal, wordsOf } from '../language';

/** The words that every form uses. */
interface FormWords {
  readonly code: string;
  readonly indicator: string;
  /** A line to write on. */
  readonly line: string;
}

/** Lines below the first for what takes more than one. */
const LINES_OF_TEXT = 2;

/** A table with the printed lines and empty cells; or, without lines, a place to write for each text. */
function blocksOfPart({ name, rows, columns }: FormPart, language: TextLanguage, words: FormWords): readonly Block[] {
  if (rows.length === 0) {
    const more = name === 'challenge' ? LINES_OF_TEXT : 0;
    return columns.flatMap((column): readonly Block[] => [
      { kind: 'paragraph', text: `${column[language]} ${words.line}` },
      ...Array.from({ length: more }, () => ({ kind: 'paragraph', text: `${words.line}${words.line}` }) as const),
    ]);
  }
  const isNumbered = rows.every(({ code }) => /^\d/u.test(code));
  const isOfIndicators = isNumbered || name === 'challenge';
  return [
    {
      kind: 'table',
      head: [
        ...(isNumbered ? [words.code] : []),
        isOfIndicators ? words.indicator : '',
        ...columns.map((column) => column[language]),
      ],
      rows: rows.map((row) => [...(isNumbered ? [row.code] : []), row[language], ...columns.map(() => '')]),
    },
  ];
}

/**
 * A form of the agreement (PA 1, PA 2, PA 3) as a document to be filled in: every part with its columns and printed
 * lines, the cells empty, with room for who it is of and for signatures. `page` makes it a file for A4.
 *
 * @param form - `pa-1`, `pa-2` or `pa-3`
 * @param language - `th` or `en`
 * @returns the blocks, deeply frozen
 * @throws `invalid-facts` at `form` or `language`
 * @example
 * ```ts
 * page(formDocument('pa-1', 'th'), { lang: 'th', title: 'PA 1' }); // <!doctype html> …
 * ```
 */
export function formDocument(form: AgreementFormName, language: TextLanguage): readonly Block[] {
  const { sheet, form: said } = wordsOf(language).office;
  const { columns, line } = sheet;
  const words = { code: columns.code, indicator: columns.indicator, line };
  const found: AgreementForm | undefined = agreementForms.find((each) => each.form === form);
  if (found === undefined) {
    throw refusal('form', 'unknown-name', `expected one of ${agreementForms.map((each) => each.form).join(', ')}`);
  }
  return deepFreeze([
    { kind: 'title', text: found[language] },
    ...said.person.map((what): Block => ({ kind: 'paragraph', text: `${what} ${line}` })),
    ...found.parts.map((part): Block => ({
      kind: 'section',
      title: part[language],
      blocks: blocksOfPart(part, language, words),
    })),
    ...said.signers[form].map((who): Block => ({ kind: 'paragraph', text: said.sign(who, line) })),
    { kind: 'note', text: said.reported },
  ]);
}
