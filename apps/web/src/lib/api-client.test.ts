import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { apiRequest } from './api-client.ts';

const answers = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', answers);
  vi.stubGlobal('document', { documentElement: { lang: 'en', dataset: {} } });
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A request that nobody answers; it ends with its signal. */
const silence: typeof fetch = (_, init) =>
  new Promise((_answered, failed) => {
    const ended = () => failed(new DOMException('ended', 'AbortError'));
    if (init?.signal?.aborted) ended();
    init?.signal?.addEventListener('abort', ended);
  });

test('a server that stays silent is not waited for without end; what was sent may have arrived', async () => {
  answers.mockImplementation(silence);
  const reading = apiRequest('/api/x', z.undefined());
  const writing = apiRequest('/api/x', z.undefined(), { method: 'POST', body: { code: 'x' } });
  await vi.advanceTimersByTimeAsync(31_000);
  expect(await reading).toMatchObject({ ok: false, reason: 'offline', detail: expect.stringContaining('not reached') });
  expect(await writing).toMatchObject({ ok: false, reason: 'offline', detail: expect.stringContaining('may have') });
  expect(vi.getTimerCount()).toBe(0);
});

test('a request that its caller ends throws, also when it has ended before', async () => {
  answers.mockImplementation(silence);
  const ending = new AbortController();
  const asked = apiRequest('/api/x', z.undefined(), { signal: ending.signal });
  const refused = expect(asked).rejects.toThrow('ended');
  ending.abort();
  await refused;
  await expect(apiRequest('/api/x', z.undefined(), { signal: ending.signal })).rejects.toThrow('ended');
});

test('a page in place of an answer is no success, where nothing was to be answered either', async () => {
  const page = () => Promise.resolve(new Response('<h1>Welcome to our network</h1>', { status: 200 }));
  answers.mockImplementation(page);
  expect(await apiRequest('/api/x', z.undefined(), { method: 'PUT' })).toMatchObject({ ok: false, reason: 'broken' });
  answers.mockResolvedValue(new Response(null, { status: 204 }));
  expect(await apiRequest('/api/x', z.undefined(), { method: 'PUT' })).toEqual({ ok: true, value: undefined });
});
