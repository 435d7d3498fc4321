/** Writes a document as HTML: a piece of a page, without a script, safe whatever the document holds. */
import type { Block, Cell, ListItem, Mark, Named, Table } from '../blocks';
import { markOf } from '../mark';
import type { WriterWords } from './cell';
import { isNamed } from './cell';
import { htmlText } from './escape';

/** The title of the document alone is a heading of the first level. */
const FIRST_LEVEL = 2;
const LAST_LEVEL = 6;

/** A sign for the eye, with the word for it where there is a language: no status by sign or colour alone. */
function signOf(mark: Mark): string {
  return `<span class="mark">${markOf(mark)}</span>`;
}

function statusOf(mark: Mark | undefined): string {
  return mark === undefined ? '' : ` data-status="${mark}"`;
}

function marked(mark: Mark | undefined, text: string): string {
  return `${mark === undefined ? '' : `${signOf(mark)} `}${htmlText(text)}`;
}

function listHtml(items: readonly ListItem[]): string {
  if (items.length === 0) return '';
  const lines = items.map(({ status, text, detail, items: under = [] }) => {
    const added = detail === undefined ? '' : ` <span class="detail">${htmlText(detail)}</span>`;
    return `<li${statusOf(status)}>${marked(status, text)}${added}${under.length === 0 ? '' : `\n${listHtml(under)}`}</li>`;
  });
  return `<ul>\n${lines.join('\n')}\n</ul>`;
}

function codeOf(id: string): string {
  return `<code>${htmlText(id)}</code>`;
}

function named({ name, id }: Named): string {
  return name === id ? codeOf(id) : `${htmlText(name)} ${codeOf(id)}`;
}

function cellHtml(cell: Cell, words: WriterWords): string {
  if (typeof cell === 'string') return htmlText(cell);
  if (typeof cell === 'number') return htmlText(String(cell));
  if ('day' in cell) return `<time datetime="${htmlText(cell.day)}">${htmlText(words.day(cell.day))}</time>`;
  if (isNamed(cell)) return named(cell);
  const said = words.status(cell.status);
  return `${signOf(cell.status)}${said === undefined ? '' : ` <span class="said">${htmlText(said)}</span>`}`;
}

function tableHtml({ head, rows, align = [] }: Table, words: WriterWords): string {
  const classOf = (index: number): string => {
    const side = align[index] ?? 'start';
    return side === 'start' ? '' : ` class="${side}"`;
  };
  const heads = head.map((text, index) => `<th scope="col"${classOf(index)}>${htmlText(text)}</th>`);
  const cells = (row: readonly Cell[]): string =>
    row
      .map((cell, index) => {
        const status = typeof cell === 'object' && 'status' in cell ? statusOf(cell.status) : '';
        const inside = cellHtml(cell, words);
        return index === 0 ? `<th scope="row">${inside}</th>` : `<td${classOf(index)}${status}>${inside}</td>`;
      })
      .join('');
  const body = rows.map((row) => `<tr>${cells(row)}</tr>`);
  return ['<table>', `<thead><tr>${heads.join('')}</tr></thead>`, '<tbody>', ...body, '</tbody>', '</table>'].join(
    '\n',
  );
}

function legendHtml({ marks, headings }: Extract<Block, { kind: 'legend' }>): string {
  const entries = [
    ...marks.map(({ status, text }) => `<div><dt>${signOf(status)}</dt><dd>${htmlText(text)}</dd></div>`),
    ...headings.map(({ term, text }) => `<div><dt>${htmlText(term)}</dt><dd>${htmlText(text)}</dd></div>`),
  ];
  return `<dl class="legend">\n${entries.join('\n')}\n</dl>`;
}

/** As an image, a drawing can neither run a script nor fetch anything. */
function pictureHtml({ svg, alt }: Extract<Block, { kind: 'picture' }>): string {
  const data = encodeURIComponent(svg.replaceAll(/\p{Surrogate}/gu, '\ufffd')).replaceAll("'", '%27');
  return `<img src="data:image/svg+xml;charset=utf-8,${data}" alt="${htmlText(alt)}">`;
}

function headed(element: string, heading: string, level: number, blocks: readonly Block[], words: WriterWords): string {
  const h = `h${String(Math.min(level, LAST_LEVEL))}`;
  const body = blocks.length === 0 ? '' : `${allHtml(blocks, words, level + 1)}\n`;
  return `<${element}>\n<${h}>${htmlText(heading)}</${h}>\n${body}</${element}>`;
}

function blockHtml(block: Block, words: WriterWords, level: number): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${htmlText(block.text)}</h1>`;
    case 'verdict':
      return `<p class="verdict"${statusOf(block.status)}>${marked(block.status, block.text)}</p>`;
    case 'paragraph':
      return `<p>${htmlText(block.text)}</p>`;
    case 'note':
      return `<p class="note">${htmlText(block.text)}</p>`;
    case 'section':
      return headed('section', block.title, level, block.blocks, words);
    case 'case':
      return headed('article', block.name, level, block.blocks, words);
    case 'list':
      return listHtml(block.items);
    case 'table':
      return tableHtml(block, words);
    case 'legend':
      return legendHtml(block);
    case 'details':
      // open, since paper cannot be touched
      return `<details open>\n<summary>${codeOf(block.name)} ${htmlText(block.summary)}</summary>\n${allHtml(block.blocks, words, level)}\n</details>`;
    case 'picture':
      return pictureHtml(block);
  }
}

function allHtml(blocks: readonly Block[], words: WriterWords, level: number): string {
  return blocks.map((block) => blockHtml(block, words, level)).join('\n');
}

/** The document as a piece of HTML, without a line break at its end. */
export function html(blocks: readonly Block[], words: WriterWords): string {
  return allHtml(blocks, words, FIRST_LEVEL);
}
