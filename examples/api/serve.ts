/** Serves the Hono application on port 8787 of this machine, by Node's own server. */
import { createServer } from 'node:http';
import { app } from './app.ts';

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const method = request.method ?? 'GET';
    const body = method === 'GET' || method === 'HEAD' ? {} : { body: Buffer.concat(chunks) };
    const type = request.headers['content-type'] ?? 'application/json';
    const url = new URL(request.url ?? '/', 'http://localhost:8787');
    void Promise.resolve(app.request(url, { method, headers: { 'content-type': type }, ...body })).then(
      async (answer) => {
        response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
      },
    );
  });
}).listen(8787);
