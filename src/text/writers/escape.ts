/** Makes any text safe for what it is written into. Every writer escapes here and nowhere else. */

/** Nothing that a terminal takes for an order, that breaks a line, or that turns the direction of text. */
export function tamed(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}

/** One line, whatever was put into it. */
export function oneLine(text: string): string {
  return tamed(text).trim();
}

/** Markdown that displays `text` as it is. */
export function escaped(text: string): string {
  return oneLine(text)
    .replaceAll(/[\\`*_[\]<>|~&@]/gu, String.raw`\$&`)
    .replace(/^([#+-])/u, String.raw`\$1`)
    .replace(/^(\d+)([.)])/u, String.raw`$1\$2`);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** HTML that displays `text` as it is, also within the quotes of an attribute. */
export function htmlText(text: string): string {
  return oneLine(text).replaceAll(/["&'<>]/gu, (sign) => entities[sign] ?? '');
}

/** HTML within Markdown, which is read by both: what Markdown would take for a sign is written by its number. */
export function htmlInMarkdown(text: string): string {
  return oneLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Code within Markdown that displays `text` as it is. */
export function codeInMarkdown(text: string): string {
  const signs = htmlInMarkdown(text).replaceAll(/[\\`*_[\]|~@]/gu, (sign) => `&#${String(sign.codePointAt(0))};`);
  return `<code>${signs}</code>`;
}
