import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';

/** Where the server calls when a program has ended: an address of its own each. What it brings is not read, the result is asked for. */
export type Judge0Callbacks = {
  expect(): { url: string; called: Promise<void>; forget(): void };
  close(): Promise<void>;
};

export type Judge0CallbackOptions = {
  host: string;
  /** 0: any that is free. */
  port: number;
  /** The listener's address as the server sees it; without it by host and port. */
  url?: string;
};

export async function listenForCallbacks(options: Judge0CallbackOptions): Promise<Judge0Callbacks> {
  const waiting = new Map<string, () => void>();
  const server = createServer((request, response) => {
    request.resume();
    const id = request.url?.split('/').at(-1) ?? '';
    waiting.get(id)?.();
    response.writeHead(204).end();
  });
  server.headersTimeout = 5_000;
  server.requestTimeout = 30_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  const base = (options.url ?? `http://${options.host}:${port}`).replace(/\/+$/, '');
  return {
    expect() {
      const id = randomUUID();
      const called = new Promise<void>((resolve) => waiting.set(id, resolve));
      return { url: `${base}/${id}`, called, forget: () => void waiting.delete(id) };
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
