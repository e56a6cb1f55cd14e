import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { setPageStatus, withPageStatus } from './page-status.ts';

/** The head of what `listener` answers. */
async function ask(listener: RequestListener) {
  const server = createServer((request, response) => withPageStatus(response, () => listener(request, response)));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return [answer.status, answer.headers.get('retry-after')];
  } finally {
    server.close();
  }
}

test.each<[string, RequestListener, [number, string | null]]>([
  ['a page that says nothing', (_, response) => response.end('x'), [200, null]],
  [
    'a page that could not be read',
    async (_, response) => {
      await Promise.resolve();
      setPageStatus(503);
      response.end('x');
    },
    [503, null],
  ],
  [
    'a page over a limit',
    (_, response) => {
      setPageStatus(429, 7);
      response.writeHead(200, { 'content-type': 'text/html' }).end('x');
    },
    [429, '7'],
  ],
  [
    'another status than 200 stands',
    (_, response) => {
      setPageStatus(503);
      response.statusCode = 404;
      response.end('x');
    },
    [404, null],
  ],
])('%s', async (_, listener, head) => {
  expect(await ask(listener)).toEqual(head);
});

test('outside of a request nothing happens', () => {
  expect(() => setPageStatus(503)).not.toThrow();
});
