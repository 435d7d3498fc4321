/** Which file of docs is which page: Thai at the root, English under en. */
import { dirname, posix, relative, resolve } from 'node:path';
import type { MarkdownRenderer } from 'vitepress';

/** The documents that are read in the repository too, and stand there side by side. */
export const rewrites: Readonly<Record<string, string>> = {
  'command.th.md': 'command.md',
  'command.md': 'en/command.md',
  'findings.md': 'en/findings.md',
  'performance.md': 'en/performance.md',
  'rulebook.md': 'en/rulebook.md',
  'storing.md': 'en/storing.md',
  'hosting.md': 'en/hosting.md',
  'versions.md': 'en/versions.md',
  'trust.md': 'en/trust.md',
  'guarantees.md': 'en/guarantees.md',
  'law/README.md': 'law/index.md',
  ...Object.fromEntries(
    ['clauses', 'timeline', 'values'].flatMap((page) => [
      [`law/${page}.th.md`, `law/${page}.md`],
      [`law/${page}.en.md`, `en/law/${page}.md`],
    ]),
  ),
};

interface Env {
  /** The file on disk, before it is rewritten. */
  readonly realPath?: string;
  readonly path: string;
}

/** Where a link leads on the page; undefined where it leads to a file of the repository that is no page. */
function hrefOnPage(href: string, from: string, docs: string): string | undefined {
  const [file = '', hash] = href.split('#');
  const target = relative(docs, resolve(dirname(from), decodeURIComponent(file))).replaceAll('\\', '/');
  if (target.startsWith('..')) return undefined;
  const page = posix.join('/', rewrites[target] ?? target);
  return hash === undefined ? page : `${page}#${hash}`;
}

/** Links are written for the repository, where files stand side by side; on the site they lead to pages. */
export function linksToPages(md: MarkdownRenderer, docs: string): void {
  md.core.ruler.push('links-to-pages', ({ tokens, env }) => {
    const { realPath, path } = env as Env;
    for (const { children } of tokens) {
      const open: boolean[] = [];
      for (const token of children ?? []) {
        const href = token.attrGet('href');
        if (token.type === 'link_open' && href !== null) {
          const isOwn = !/^[a-z]+:|^[#/]/u.test(href);
          const page = isOwn ? hrefOnPage(href, realPath ?? path, docs) : href;
          if (page !== undefined) token.attrSet('href', page);
          open.push(page !== undefined);
          if (page === undefined) Object.assign(token, { type: 'text', tag: '', content: '', attrs: null, nesting: 0 });
        } else if (token.type === 'link_close' && open.pop() === false) {
          Object.assign(token, { type: 'text', tag: '', content: '', nesting: 0 });
        }
      }
    }
  });
}
