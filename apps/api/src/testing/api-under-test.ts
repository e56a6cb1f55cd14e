import { createPasswords, createSessions } from '@codenova/accounts';
import { languageIds, type ProblemDetails, type User } from '@codenova/contracts';
import {
  createAuthoringQueue,
  createExecutionQueue,
  createFormatQueue,
  createFormatWaits,
  createProgramQueue,
  createProgramWaits,
  createQueueOffice,
  type ExecutionQueue,
  publish,
} from '@codenova/messaging';
import { connectRedis, createLogger, type RedisConnection } from '@codenova/runtime';
import { openTestStore, sampleCases, sampleProblem, type TestStore } from '@codenova/store/testing';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { createAnnounce } from '../announce.ts';
import { createApi } from '../api.ts';
import { createBlockedPeople } from '../blocked-people.ts';
import { createCatalogueCache } from '../catalogue-cache.ts';
import type { Api, ApiParts } from '../parts.ts';
import { createRateLimits } from '../rate-limits.ts';
import { createHealthReading } from '../system-health.ts';

export const testSecret = 'the secret of these tests, 32 long';

export type Person = { user: User; cookie: string; password: string };

export type ApiUnderTest = {
  api: Api;
  stores: TestStore;
  parts: ApiParts;
  queue: ExecutionQueue;
  durable: RedisConnection;
  cache: RedisConnection;
  logLines: string[];
  /** Asks as a visitor or a person. */
  ask(options: InjectOptions & { as?: Person }): Promise<LightMyRequestResponse>;
  signUp(name?: string): Promise<Person>;
  close(): Promise<void>;
};

/** The whole API on real servers, with the rights it has in production, the sample problem and wide limits. */
export async function openApiUnderTest(change: Partial<ApiParts> = {}): Promise<ApiUnderTest> {
  const stores = await openTestStore();
  await stores.owner.problems.saveVersion(sampleProblem(), sampleCases(), 'hash');
  const logLines: string[] = [];
  const logger = createLogger({
    service: 'api',
    level: 'debug',
    destination: { write: (line) => void logLines.push(line) },
  });
  const durable = await connectRedis(stores.services.redisUrl, { name: 'api', use: 'request', logger });
  const cache = await connectRedis(stores.services.cacheUrl, { name: 'cache', use: 'request', logger });
  const queue = createExecutionQueue(durable);
  const authoringQueue = createAuthoringQueue(durable);
  const programQueue = createProgramQueue(durable);
  const queueOffice = createQueueOffice(durable);
  const news = await connectRedis(stores.services.redisUrl, { name: 'news', use: 'worker', logger });
  const waits = await createProgramWaits(news);
  const formatQueue = createFormatQueue(durable);
  const formatWaits = await createFormatWaits(news, (reason) => logger.warn({ reason }, 'no message of formatting'));
  const parts: ApiParts = {
    store: stores.app,
    sessions: createSessions({
      redis: durable,
      secret: testSecret,
      onEnded: (sessionId) => publish(durable, { kind: 'session-revoked', sessionId }),
    }),
    passwords: createPasswords(),
    queue,
    authoringQueue,
    blocked: createBlockedPeople(stores.app),
    queueOffice,
    readHealth: createHealthReading({ store: stores.app, durable, cache, version: '0.0.0-test' }),
    limits: createRateLimits(cache, {
      address: 100_000,
      user: 100_000,
      signIn: 100_000,
      submit: 100_000,
      key: 100_000,
      post: 100_000,
    }),
    catalogue: createCatalogueCache({
      store: stores.app,
      starterCode: () => Object.fromEntries(languageIds.map((id) => [id, `start of ${id}`])),
      revisionTtlMs: 1,
      listTtlMs: 1,
      listStaleMs: 0,
    }),
    formatting: { queue: formatQueue, waits: formatWaits },
    judge0: { queue: programQueue, waits, callbackMode: 'public', pendingPerKey: 100_000, waitMs: 20_000 },
    announce: createAnnounce(durable, logger),
    logger,
    checks: { PostgreSQL: () => stores.app.ping(), durable: () => durable.ping(), cache: () => cache.ping() },
    pendingPerUser: 100_000,
    trustedProxies: 1,
    ...change,
  };
  const api = await createApi(parts);
  let people = 0;

  const ask: ApiUnderTest['ask'] = ({ as, ...options }) =>
    api.inject({ ...options, headers: { ...options.headers, ...(as ? { cookie: as.cookie } : {}) } });

  return {
    api,
    stores,
    parts,
    queue,
    durable,
    cache,
    logLines,
    ask,
    async signUp(name = `person${++people}`) {
      const password = 'a good password';
      const payload = { name, email: `${name}@example.org`, password };
      const answer = await ask({ method: 'POST', url: '/api/auth/sign-up', payload });
      if (answer.statusCode !== 201) throw new Error(answer.body);
      return { user: answer.json().user, cookie: cookieOf(answer), password };
    },
    async close() {
      await api.close();
      await Promise.all([waits.close(), formatWaits.close()]);
      await Promise.all([queue, authoringQueue, programQueue, formatQueue, queueOffice].map((each) => each.close()));
      await news.quit();
      durable.disconnect();
      cache.disconnect();
      await stores.close();
    },
  };
}

/** The Cookie header that answers a Set-Cookie. */
export function cookieOf(answer: LightMyRequestResponse): string {
  return String(answer.headers['set-cookie']).split(';')[0] ?? '';
}

/** An error answer as one line: `404 not-found`; throws when it is not whole. */
export function errorOf(answer: LightMyRequestResponse): string {
  const document = answer.json() as ProblemDetails;
  const whole =
    String(answer.headers['content-type']).startsWith('application/problem+json') &&
    document.status === answer.statusCode &&
    document.requestId === answer.headers['x-request-id'] &&
    document.title.length > 0 &&
    document.detail.length > 0;
  if (!whole)
    throw new Error(`not a whole error: ${answer.statusCode} ${JSON.stringify(answer.headers)} ${answer.body}`);
  return `${answer.statusCode} ${document.type}`;
}
