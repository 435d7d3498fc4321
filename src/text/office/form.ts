/** A form of the agreement to be filled in and printed. */
import type { AgreementForm, AgreementFormName, FormPart } from '../../law/office/agreement-forms';
import { agreementForms } from '../../law/office/agreement-forms';
import { deepFreeze } from '../../value/deep-freeze';
import type { Block } from '../blocks';
import type { TextLanguage } from '../language';
import { refusal, wordsOf } from '../language';

/** A table with the printed lines and empty cells; or, without lines, a place for each text. */
function partBlock(
  { rows, columns, ...part }: FormPart,
  language: TextLanguage,
  head: readonly [string, string],
): Block {
  const [code, name] = head;
  const table: Block =
    rows.length === 0
      ? { kind: 'table', head: ['', ''], rows: columns.map((column) => [column[language], '']) }
      : {
          kind: 'table',
          head: [code, name, ...columns.map((column) => column[language])],
          rows: rows.map((row) => [/^\d/u.test(row.code) ? row.code : '', row[language], ...columns.map(() => '')]),
        };
  return { kind: 'section', title: part[language], blocks: [table] };
}

/**
 * A form of the agreement (PA 1, PA 2, PA 3) as a document to be filled in: every part with its columns and printed
 * lines, the cells empty. `page` makes it a file for A4.
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
  const { code, indicator } = wordsOf(language).office.sheet.columns;
  const found: AgreementForm | undefined = agreementForms.find((each) => each.form === form);
  if (found === undefined) {
    throw refusal('form', 'unknown-name', `expected one of ${agreementForms.map((each) => each.form).join(', ')}`);
  }
  return deepFreeze([
    { kind: 'title', text: found[language] },
    ...found.parts.map((part) => partBlock(part, language, [code, indicator])),
  ]);
}
