/** The probe in a browser: served from the project, reported back by the page, with and without a strict policy. */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { during } from './process';
import { forms } from './project';
import { environmentOf, type Report, type Surroundings } from './report';

export interface Page {
  readonly form: 'modules' | 'scriptOfModules' | 'scriptOfCommonjs';
  /** Whether the page forbids whatever is not a file of its own: no inline script, no text that becomes code. */
  readonly strict: boolean;
}

interface Answer {
  readonly report?: Report;
  readonly failure?: string;
  readonly forbidden?: readonly string[];
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
};

const flags = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-dev-shm-usage'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-extensions'],
];

function markup(page: Page, imports: ReadonlyMap<string, string>): { html: string; policy: string } {
  const map = JSON.stringify({ imports: Object.fromEntries(imports) });
  const hash = createHash('sha256').update(map).digest('base64');
  const [scripts, policy] =
    page.form === 'modules'
      ? [
          `<script type="importmap">${map}</script><script type="module" src="/page/modules.mjs"></script>`,
          // Browsers take the map inline only, so its hash is allowed.
          `default-src 'self'; script-src 'self' 'sha256-${hash}'`,
        ]
      : [`<script src="/${forms[page.form]}"></script><script src="/page/script.js"></script>`, "default-src 'self'"];
  return {
    html: `<!doctype html><meta charset="utf-8"><script src="/page/page.js"></script>${scripts}`,
    policy,
  };
}

function serve(project: string, { html, policy }: { html: string; policy: string }, strict: boolean) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (strict) response.setHeader('content-security-policy', policy);
    if (path === '/') {
      response.setHeader('content-type', 'text/html').end(html);
      return;
    }
    const file = path.startsWith('/page/') ? join(import.meta.dirname, 'hosts', path) : join(project, path);
    if (existsSync(file)) {
      response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream').end(readFileSync(file));
    } else {
      response.writeHead(404).end();
    }
  };
}

/** Opens the page in a browser of its own, and gives back what the page reports. */
export async function reportOfPage(
  chromium: string,
  project: string,
  imports: ReadonlyMap<string, string>,
  page: Page,
  surroundings: Surroundings,
): Promise<Report> {
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  const files = serve(project, markup(page, imports), page.strict);
  let answered: (answer: Promise<string>) => void;
  const body = new Promise<string>((resolve) => (answered = resolve));
  const server = createServer((request, response) => {
    if (request.method !== 'POST') {
      files(request, response);
      return;
    }
    answered(text(request));
    response.end();
  });
  try {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const own = [`--user-data-dir=${profile}`, `--lang=${surroundings.locale}`];
    const place = { cwd: project, env: { ...environmentOf(surroundings), HOME: profile } };
    const answer = await during(chromium, [...flags, ...own, address], place, () => body);
    const { report, failure, forbidden = [] } = JSON.parse(answer) as Answer;
    if (report === undefined) throw new Error(failure ?? 'the page reported nothing');
    if (forbidden.length > 0) throw new Error(`the policy of the page forbade ${forbidden.join(', ')}`);
    return report;
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
