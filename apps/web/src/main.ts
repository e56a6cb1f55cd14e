import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { createLifecycle, createLogger, listenAddress, logLevelSchema, readEnvironment } from '@codenova/runtime';
import next from 'next';
import { z } from 'zod';
import { withPageStatus } from './lib/server/page-status.ts';
import { isReadableAddress } from './lib/server/readable-address.ts';

/** The web process: Next in production mode behind a unix socket or a port. */

const environmentSchema = z
  .object({
    /** A unix socket's path or host:port. */
    LISTEN: z.string().min(1, 'a unix socket path (/run/web.sock) or host:port'),
    /** Where pages read the api (lib/server/api-get.ts): its unix socket, or its address when it runs elsewhere. */
    API_SOCKET: z.string().startsWith('/', 'the absolute path of the api’s unix socket').optional(),
    API_URL: z.url('the address of the api, as http://host:port').optional(),
    /** Shared with the api, so that a page counts as one request of its person (lib/server/api-get.ts). */
    SITE_KEY: z.string('a random text of at least 32 characters').min(32, 'at least 32 characters').optional(),
    /** Where people reach the site, for addresses in its head (lib/server/site-origin.ts); else as each request says. */
    PUBLIC_URL: z.url('the address of the site, as https://codenova.example.org').optional(),
    LOG_LEVEL: logLevelSchema.default('info'),
  })
  .refine((environment) => environment.API_SOCKET ?? environment.API_URL, {
    path: ['API_SOCKET'],
    message: 'the path of the api’s unix socket, or API_URL as http://host:port',
  });

async function main(): Promise<void> {
  const environment = readEnvironment(environmentSchema, process.env);
  const logger = createLogger({ service: 'web', level: environment.LOG_LEVEL });
  const lifecycle = createLifecycle({ logger });
  const address = await listenAddress(environment.LISTEN);

  const server = createServer();
  // Next's own signal handlers would end the process before its answers are out.
  process.env.NEXT_MANUAL_SIG_HANDLE = 'true';
  const app = next({ dev: false, dir: resolve(import.meta.dirname, '..'), httpServer: server, quiet: true });
  await app.prepare();
  lifecycle.opened('next', () => app.close());

  const handle = app.getRequestHandler();
  server.on('request', (request, response) => {
    if (request.url === '/healthz') {
      response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end('{"status":"ok"}');
      return;
    }
    // Next answers 500 to such an address; nothing is at it, as at this one.
    if (!isReadableAddress(request.url ?? '/')) request.url = '/nothing-is-here';
    withPageStatus(response, () => handle(request, response)).catch((error: unknown) => {
      logger.error({ error, url: request.url }, 'a request failed');
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(address.options, listening);
  });
  lifecycle.opened('server', () => {
    const closed = new Promise<void>((done) => server.close(() => done()));
    server.closeIdleConnections();
    return closed;
  });
  await address.opened();
  lifecycle.endOnSignals();
  logger.info({ address: address.text }, 'web listens');
}

main().catch((error: unknown) => {
  process.stderr.write(`web: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
