import { setTimeout as sleep } from 'node:timers/promises';
import { type ProblemListQuery, problemListQuerySchema } from '@codenova/contracts';
import type { ProblemPage, Store } from '@codenova/store';
import { expect, test, vi } from 'vitest';
import { createCatalogueCache } from './catalogue-cache.ts';

const query: ProblemListQuery = problemListQuerySchema.parse({});

/** A list whose total counts how often it was asked for; `answers` may fail or be slow. */
function countingCache(staleMs: number, answer: (asked: number) => Promise<void> | void = () => undefined) {
  let asked = 0;
  const problems = {
    revision: () => Promise.resolve(1),
    list: async () => {
      const total = ++asked;
      await answer(total);
      return { total } as ProblemPage;
    },
  };
  const cache = createCatalogueCache({
    store: { problems, languages: {}, standings: {} } as unknown as Pick<Store, 'problems' | 'languages' | 'standings'>,
    starterCode: () => ({}),
    listTtlMs: 20,
    listStaleMs: staleMs,
  });
  return { total: async () => (await cache.page(query)).total, asked: () => asked };
}

test('a page that is due is still answered with while one new one is asked for', async () => {
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  const { total, asked } = countingCache(10_000, (count) => (count === 2 ? held : undefined));
  expect(await Promise.all([total(), total()])).toEqual([1, 1]);
  await sleep(40);
  expect(await Promise.all([total(), total(), total()])).toEqual([1, 1, 1]);
  expect(asked()).toBe(2);
  release();
  await vi.waitUntil(async () => (await total()) >= 2);
});

const away = (count: number) => {
  if (count > 1) throw new Error('the database is away');
};

test('a renewal that fails keeps what is there', async () => {
  const { total, asked } = countingCache(10_000, away);
  expect(await total()).toBe(1);
  await sleep(40);
  expect(await total()).toBe(1);
  expect(asked()).toBe(2);
  expect(await total()).toBe(1);
});

test('what is too old is not answered with: whoever waits is told why', async () => {
  const { total } = countingCache(0, away);
  expect(await total()).toBe(1);
  await sleep(40);
  await expect(total()).rejects.toThrow('the database is away');
});
