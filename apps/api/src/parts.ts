import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Passwords, Sessions } from '@codenova/accounts';
import type { ExecutionQueue } from '@codenova/messaging';
import type { Logger } from '@codenova/runtime';
import type { Store } from '@codenova/store';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { CatalogueCache } from './catalogue-cache.ts';
import type { RateLimits } from './rate-limits.ts';

/** What the API is made of; whoever opened it closes it. */
export type ApiParts = {
  store: Store;
  sessions: Sessions;
  passwords: Passwords;
  queue: ExecutionQueue;
  limits: RateLimits;
  catalogue: CatalogueCache;
  logger: Logger;
  /** Asks each thing that the API needs; rejects where one does not answer. */
  checks: Record<string, () => Promise<unknown>>;
  /** The address people use, where it differs from the Host header that arrives here. */
  publicUrl?: string | undefined;
  /** Submissions and runs of one person that may wait for a verdict at once. */
  pendingPerUser: number;
  /** Proxies of ours in front, whose X-Forwarded-For is believed from the right: 1 behind nginx, 0 without. */
  trustedProxies: number;
};

/** A Fastify whose schemas are zod's. */
export type Api = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;
