/** Reads pictures: whether they are well-formed, and which texts stand where. */
import { textWidth } from '../../../src/text/timeline/width';

const token =
  /<(?<close>\/)?(?<name>[a-zA-Z]+)(?<attributes>(?:\s+[a-zA-Z][\w:-]*="[^"<&]*(?:&(?:amp|lt|gt|quot|apos);[^"<&]*)*")*)\s*(?<empty>\/)?>|(?<text>[^<&]+)|(?<entity>&(?:amp|lt|gt|quot|apos);)/uy;

/** Fails where a text is not well-formed XML, of the kind without comments, sections and declarations. */
export function requireWellFormed(xml: string): void {
  const open: string[] = [];
  const source = xml.trim();
  let end = 0;
  token.lastIndex = 0;
  for (let found = token.exec(source); found !== null; found = token.exec(source)) {
    const { name, close, empty, attributes = '' } = found.groups ?? {};
    end = token.lastIndex;
    if (name === undefined) continue;
    const names = [...attributes.matchAll(/(?<![\w:-])([a-zA-Z][\w:-]*)="/gu)].map((each) => each[1]);
    if (new Set(names).size < names.length) throw new Error(`twice the same attribute in ${found[0]}`);
    if (close !== undefined) {
      const last = open.pop();
      if (last !== name) throw new Error(`</${name}> closes ${last ?? 'nothing'}`);
    } else if (empty === undefined) open.push(name);
    if (open.length === 0 && end < source.length) throw new Error('something follows the root');
  }
  if (end < source.length) throw new Error(`not XML at ${source.slice(end, end + 60)}`);
  if (open.length > 0) throw new Error(`left open: ${open.join(', ')}`);
}

/** A text in a picture: what it says, and the room that it takes. */
export interface Shown {
  readonly said: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** Every text of a picture, also what is added to it in smaller letters. */
export function textsOf(svg: string): readonly Shown[] {
  const form =
    /<text x="(-?[\d.]+)" y="(-?[\d.]+)" font-size="([\d.]+)"( font-weight="bold")?(?: text-anchor="(middle|end)")?>([^<]*)(?:<tspan dx="10" font-size="12" font-weight="normal">([^<]*)<\/tspan>)?<\/text>/gu;
  const found = [...svg.matchAll(form)];
  if (found.length !== svg.split('<text ').length - 1) throw new Error('a text of another form');
  return found.map(([, x, y, size, bold, anchor, said = '', note]) => {
    const own = textWidth(plain(said), Number(size), bold !== undefined);
    const width = own + (note === undefined ? 0 : 10 + textWidth(plain(note), 12));
    const left = Number(x) - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
    const baseline = Number(y);
    return {
      said: [plain(said), ...(note === undefined ? [] : [plain(note)])].join(' '),
      ...{ left, right: left + width, top: baseline - 0.75 * Number(size), bottom: baseline + 0.25 * Number(size) },
      size: Number(size),
    };
  });
}

/** Width and height of the picture. */
export function sizeOf(svg: string): readonly [width: number, height: number] {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(svg) ?? [];
  return [Number(width), Number(height)];
}

/** Pairs of texts that meet. */
export function meeting(texts: readonly Shown[]): readonly string[] {
  return texts.flatMap((a, at) =>
    texts
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.said} | ${b.said}`),
  );
}

/** What the picture says in `title` or `desc`. */
export function elementOf(svg: string, name: 'title' | 'desc'): string {
  const [, said = ''] = new RegExp(`<${name} [^>]*>([^<]*)</${name}>`, 'u').exec(svg) ?? [];
  return plain(said);
}
