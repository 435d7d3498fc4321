/** A document as one HTML file: for a screen, and for A4 paper in black and white. No script, nothing to fetch. */
import type { Block } from '../blocks';
import type { WriterWords } from './cell';
import { htmlText } from './escape';
import { html } from './html';

/** Thai stands on two storeys above its letters, so lines are 1.7 high; fonts are those that a machine has. */
const STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: #fff; color: #111; font-size: 1rem; line-height: 1.7; overflow-wrap: break-word;
  font-family: "Noto Sans Thai Looped", "Sarabun", "TH Sarabun New", "Noto Sans Thai", "Noto Sans", "Leelawadee UI", "Thonburi",
    "Tahoma", "Garuda", "Loma", sans-serif;
  font-variant-numeric: tabular-nums;
}
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.45; margin: 1.4em 0 0.4em; }
h1 { font-size: 1.5rem; margin-top: 0; }
h2 { font-size: 1.2rem; }
h3, h4, h5, h6 { font-size: 1rem; }
p { margin: 0.5em 0; }
ul { margin: 0.3em 0; padding-left: 1.4em; }
.verdict { font-size: 1.15rem; font-weight: 700; }
.note, .detail { color: #444; }
.mark { font-family: "DejaVu Sans", "Segoe UI Symbol", "Noto Sans Symbols2", sans-serif; font-weight: 700; }
li[data-status] { list-style: none; }
li[data-status] > .mark { display: inline-block; width: 1.4em; margin-left: -1.4em; text-align: center; }
table { border-collapse: collapse; max-width: 100%; margin: 0.6em 0; }
th, td { border: 1px solid #888; padding: 0.2em 0.55em; text-align: start; vertical-align: top; }
thead th { background: #eee; }
th[scope="row"] { font-weight: 400; }
.center { text-align: center; }
.end { text-align: end; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.legend { margin: 0.6em 0; font-size: 0.9rem; columns: 18rem; }
.legend div { display: flex; gap: 0.6em; break-inside: avoid; }
.legend dt { min-width: 2.6em; }
.legend dd { margin: 0; }
summary { font-weight: 700; margin-top: 1em; }
code { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: 0.85em; }
img { max-width: 100%; height: auto; }
@media print {
  @page { size: A4; margin: 18mm 16mm; }
  body { font-size: 11pt; color: #000; }
  main { max-width: none; padding: 0 1px; }
  .note, .detail { color: #000; }
  h1, h2, h3, h4, h5, h6, summary { break-after: avoid; }
  li, tr, .legend div, img { break-inside: avoid; }
  thead { display: table-header-group; }
  article + article { break-before: page; }
}
`;

const LANDSCAPE = `@media print {
  @page { size: A4 landscape; margin: 12mm; }
  table { font-size: 9pt; }
}
`;

/** A report of one teacher, which is to fit on one sheet with its picture. */
const COMPACT = `@media print {
  @page { margin: 10mm 13mm; }
  body { font-size: 8.5pt; line-height: 1.5; }
  h1 { font-size: 13pt; }
  h2, h3, h4 { font-size: 9.5pt; margin: 0.7em 0 0.15em; }
  p, ul, table, .legend { margin: 0.25em 0; }
  li > ul { columns: 2; }
  .verdict { font-size: 10.5pt; }
  .note, .legend { font-size: 7.5pt; line-height: 1.4; }
  .legend { columns: 3; }
  th, td { padding: 0.1em 0.55em; }
  section:last-of-type table { width: 100%; }
  section:last-of-type td, section:last-of-type th { padding: 0.6em; }
  img { display: block; margin: 0.4em auto; max-height: 94mm; }
}
`;

/** A form to be filled in by hand: tables over the whole width, room in empty cells and between lines. */
const FORM = `td:empty { min-width: 5em; height: 2.2em; }
@media print {
  @page { margin: 12mm 14mm; }
  body { font-size: 9.5pt; line-height: 1.45; }
  h1 { font-size: 13pt; margin-bottom: 0.3em; }
  h2, h3 { font-size: 10.5pt; margin: 0.7em 0 0.15em; }
  table { width: 100%; margin: 0.25em 0; }
  th, td { padding: 0.1em 0.5em; }
  td.end { width: 6em; }
  table:has(td:empty + td:empty) th + th + th { width: 20%; }
  p { margin: 0.45em 0; }
  .verdict { font-size: 11pt; }
}
`;

/** What lies on the paper: as it comes, a wide table, a report on one sheet, or a form to be filled in. */
export type Sheet = 'upright' | 'landscape' | 'compact' | 'form';

const STYLES: Readonly<Record<Sheet, string>> = {
  upright: STYLE,
  landscape: `${STYLE}${LANDSCAPE}`,
  compact: `${STYLE}${COMPACT}`,
  form: `${STYLE}${FORM}`,
};

/** Beyond so many columns a table is read on its side. */
const COLUMNS_UPRIGHT = 10;

function columnsOf(block: Block): number {
  if (block.kind === 'table') return block.head.length;
  return 'blocks' in block ? widest(block.blocks) : 0;
}

function widest(blocks: readonly Block[]): number {
  return Math.max(0, ...blocks.map(columnsOf));
}

/** A paragraph that is a line to write on, or ends with one. */
const WRITE_HERE = /\.{40}$/u;

function isForm(block: Block): boolean {
  if (block.kind === 'paragraph') return WRITE_HERE.test(block.text);
  return 'blocks' in block && block.blocks.some(isForm);
}

function sheetFor(blocks: readonly Block[]): Sheet {
  if (widest(blocks) > COLUMNS_UPRIGHT) return 'landscape';
  return blocks.some(isForm) ? 'form' : 'upright';
}

/** The page may hold its own style and pictures, and nothing else. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** What a page needs besides the document. */
export interface PageOptions {
  readonly lang: 'th' | 'en';
  /** The name of the page; also its heading, where the document has no title of its own. */
  readonly title: string;
}

/** What stands before and behind a document whose pieces are written one by one. */
export function pageFrame(
  { lang, title }: PageOptions,
  hasHeading = true,
  sheet: Sheet = 'upright',
): { readonly before: string; readonly after: string } {
  const name = htmlText(title);
  const before = [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${name}</title>`,
    `<style>${STYLES[sheet]}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...(hasHeading ? [`<h1>${name}</h1>`] : []),
    '',
  ];
  return { before: before.join('\n'), after: '</main>\n</body>\n</html>\n' };
}

/** The document as one whole file. */
export function htmlPage(
  blocks: readonly Block[],
  options: PageOptions,
  words: WriterWords,
  sheet: Sheet = sheetFor(blocks),
): string {
  const hasHeading = !blocks.some(({ kind }) => kind === 'title');
  const { before, after } = pageFrame(options, hasHeading, sheet);
  return `${before}${html(blocks, words)}\n${after}`;
}
