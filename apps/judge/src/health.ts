import { createServer, type Server } from 'node:http';

/** GET /healthz: 200 while `check` resolves. Not listening yet. */
export function createHealthServer(check: () => Promise<void>): Server {
  return createServer((request, response) => {
    if (request.url !== '/healthz') return void response.writeHead(404).end();
    const answer = (code: number, status: string) =>
      void response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify({ status }));
    check().then(
      () => answer(200, 'ok'),
      () => answer(503, 'unavailable'),
    );
  });
}
