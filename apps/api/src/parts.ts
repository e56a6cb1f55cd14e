import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Passwords, Sessions } from '@codenova/accounts';
import type { Judge0CallbackMode } from '@codenova/contracts';
import type {
  AuthoringQueue,
  ExecutionQueue,
  FormatQueue,
  FormatWaits,
  ProgramQueue,
  ProgramWaits,
  QueueOffice,
} from '@codenova/messaging';
import type { Logger } from '@codenova/runtime';
import type { Store } from '@codenova/store';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { BlockedPeople } from './blocked-people.ts';
import type { CatalogueCache } from './catalogue-cache.ts';
import type { RateLimits } from './rate-limits.ts';
import type { ReadHealth } from './system-health.ts';

/** What the API is made of; whoever opened it closes it. */
export type ApiParts = {
  store: Store;
  sessions: Sessions;
  passwords: Passwords;
  queue: ExecutionQueue;
  authoringQueue: AuthoringQueue;
  limits: RateLimits;
  catalogue: CatalogueCache;
  /** `waitMs` in place of the usual time that a person waits. */
  formatting: { queue: FormatQueue; waits: FormatWaits; waitMs?: number };
  judge0: Judge0Parts;
  /** Asked for everyone who comes with a session. */
  blocked: BlockedPeople;
  /** What administrators see of the queues, and of what the site stands on. */
  queueOffice: QueueOffice;
  readHealth: ReadHealth;
  /** Tells the open pages of these people that they have a new notification. Never rejects: a page also asks by itself. */
  announce: (userIds: string[]) => Promise<void>;
  logger: Logger;
  /** Asks each thing that the API needs; rejects where one does not answer. */
  checks: Record<string, () => Promise<unknown>>;
  /** The address people use, where it differs from the Host header that arrives here. */
  publicUrl?: string | undefined;
  /** Shared with the site's server; without one each read of it is a request of its person. */
  siteKey?: string | undefined;
  /** Submissions and runs of one person that may wait for a verdict at once. */
  pendingPerUser: number;
  /** Proxies of ours in front, whose X-Forwarded-For is believed from the right: 1 behind nginx, 0 without. */
  trustedProxies: number;
};

/** What the Judge0-compatible API needs besides. */
type Judge0Parts = {
  queue: ProgramQueue;
  waits: ProgramWaits;
  callbackMode: Judge0CallbackMode;
  /** Submissions of one key that may wait for their result at once. */
  pendingPerKey: number;
  /** How long `wait=true` waits before it answers with what there is. */
  waitMs: number;
};

/** A Fastify whose schemas are zod's. */
export type Api = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;
