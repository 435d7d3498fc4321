/** `form`: the forms of the agreement to fill in and print, and what a draft of PA 1 leaves empty. */
import type { AgreementFormName } from '../../law/office/agreement-forms';
import type { Block } from '../../text/blocks';
import { readJson } from '../input/file';
import { agreementDrafts, formDocument, formGaps, plainItems, wordsOf } from '../library';
import type { Io } from '../machine/io';
import { problemAt } from '../machine/problem';
import type { PaperFormat } from '../output/format';
import { paper } from '../output/paper';
import { renderJson } from '../output/render-json';

/** How a form is asked for. */
export interface FormOptions {
  readonly format: PaperFormat;
  readonly lang: 'th' | 'en';
  /** A draft of PA 1 in JSON. */
  readonly draft?: string;
}

function write(blocks: readonly Block[], json: unknown, { format, lang }: FormOptions, io: Io): void {
  io.write(format === 'json' ? renderJson(json) : paper(blocks, format, lang));
}

/** Runs `form`. */
export function runForm(form: AgreementFormName, options: FormOptions, io: Io): number {
  const { lang, draft: path } = options;
  if (path === undefined) {
    const blocks = formDocument(form, lang);
    write(blocks, blocks, options, io);
    return 0;
  }
  const draft = agreementDrafts.parse(readJson(path, io));
  if (!draft.ok) throw problemAt(path, draft.issues);
  const gaps = formGaps(draft.value);
  const words = wordsOf(lang).office.form;
  const title: Block = { kind: 'title', text: gaps.length === 0 ? words.noGaps : words.gaps(gaps.length) };
  const list: Block = { kind: 'list', items: plainItems(gaps.map((gap) => gap[lang])) };
  write(gaps.length === 0 ? [title] : [title, list], gaps, options, io);
  return 0;
}
