/** A document as the command answers with it. */
import type { Block } from '../../text/blocks';
import type { TextFormat, TextLanguage } from '../../text/language';
import { writeBlocks, writtenPage } from '../library';

/** The whole answer, which ends its last line; HTML is a page of its own. */
export function paper(blocks: readonly Block[], format: TextFormat, lang: TextLanguage): string {
  return format === 'html' ? writtenPage(blocks, lang) : `${writeBlocks(blocks, format, lang)}\n`;
}
