/** The probe in workerd, the runtime of Cloudflare Workers: a bundle behind a local port. */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { during } from './process';
import { environmentOf, type Report, type Surroundings } from './report';

function configuration(file: string): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "worker", esModule = embed "${basename(file)}")],
    compatibilityDate = "2026-01-01",
  ))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;
}

/** The port that workerd says it listens to, once it does. */
function portFrom(control: Readable): Promise<number> {
  return new Promise((resolve) => {
    let said = '';
    control.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const found = /"socket":"http","port":(\d+)/.exec(said);
      if (found !== null) resolve(Number(found[1]));
    });
  });
}

export async function reportOfWorker(
  workerd: string,
  project: string,
  bundle: string,
  surroundings: Surroundings,
): Promise<Report> {
  const file = join(project, `${bundle}.capnp`);
  writeFileSync(file, configuration(bundle));
  const place = { cwd: project, env: environmentOf(surroundings) };
  return await during(workerd, ['serve', file, '--control-fd=3'], place, async ({ stdio }) => {
    const port = await portFrom(stdio[3] as Readable);
    const response = await fetch(`http://127.0.0.1:${port}/`);
    if (!response.ok) throw new Error(`workerd answered ${response.status}`);
    return (await response.json()) as Report;
  });
}
