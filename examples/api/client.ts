/** A client that is typed by the service: what is no application does not compile. */
import { hc } from 'hono/client';
import type { App } from './app.ts';

export function clientOf(fetch: (input: string | URL | Request, init?: RequestInit) => Response | Promise<Response>) {
  return hc<App>('http://localhost', {
    fetch: async (input: string | URL | Request, init?: RequestInit) => fetch(input, init),
  });
}

type Client = ReturnType<typeof clientOf>;

export async function askForWorkload(client: Client) {
  const param = { on: '2024-01-15' };
  // @ts-expect-error -- hours are a number
  await client.workload[':on'].$post({ param, json: { setting: 'primary', teaching: 'twelve' } });
  // @ts-expect-error -- there is no such setting
  await client.workload[':on'].$post({ param, json: { setting: 'nursery', teaching: 12 } });
  const answer = await client.workload[':on'].$post({ param, json: { setting: 'primary', teaching: 12, total: 20 } });
  return answer.json();
}
