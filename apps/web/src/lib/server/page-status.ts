import { AsyncLocalStorage } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';

/**
 * Next gives a page no say in its status. So main.ts opens a place for each request, a page that could not read its
 * data notes its status there, and the answer's head takes it. Pages are bundled apart from main.ts: the place is
 * found by name.
 */
type PageStatus = { status?: number; retryAfterSeconds?: number | undefined };

const key = Symbol.for('codenova.page-status');
const shared = globalThis as { [key]?: AsyncLocalStorage<PageStatus> };

function storage(): AsyncLocalStorage<PageStatus> {
  shared[key] ??= new AsyncLocalStorage();
  return shared[key];
}

/** Answers a request with `work`; a page's own status stands in the head where it would have been 200. */
export function withPageStatus<T>(response: ServerResponse, work: () => T): T {
  const page: PageStatus = {};
  const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => ServerResponse;
  response.writeHead = (status: number, ...more: unknown[]) => {
    if (status !== 200 || page.status === undefined) return writeHead(status, ...more);
    if (page.retryAfterSeconds !== undefined) response.setHeader('retry-after', page.retryAfterSeconds);
    return writeHead(page.status, ...more);
  };
  return storage().run(page, work);
}

/** The status of the page that is being made; nothing happens outside of a request. */
export function setPageStatus(status: number, retryAfterSeconds?: number): void {
  const page = storage().getStore();
  if (page) Object.assign(page, { status, retryAfterSeconds });
}
