/** The little Markdown that the pages of the law are made of. */

/** Text that stands in Markdown as it is written. */
export function plain(text: string): string {
  return text.replace(/[\\|*<>]/gu, (sign) => `\\${sign}`).replace(/(?<!\s)\s*\n\s*/gu, ' ');
}

/** A heading that can be linked to. */
export function heading(level: number, id: string, text: string): string {
  return `${'#'.repeat(level)} <a id="${id}"></a>${text}`;
}

export function link(text: string, to: string): string {
  return `[${text}](${to})`;
}

export function bold(text: string): string {
  return `**${text}**`;
}

export function code(text: string): string {
  return `\`${text}\``;
}

/** Several lines in one cell. */
export function lines(parts: readonly string[]): string {
  return parts.join('<br>');
}

export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

/** A page: its blocks with an empty line between them. */
export function page(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
