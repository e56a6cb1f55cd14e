import type { Store } from '@codenova/store';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { RateLimits } from '../../rate-limits.ts';
import { Judge0Error } from './errors.ts';

/** So long a revoked key may still work. */
const keptMs = 5_000;
const longestKey = 200;

const keys = new WeakMap<FastifyRequest, string>();

/** The id of the key that a request came with. */
export function keyOf(request: FastifyRequest): string {
  const id = keys.get(request);
  if (id === undefined) throw new Error('a request without a key got past its check');
  return id;
}

/** Lets in who has a key, at the speed that a key may have. */
export function createKeyCheck(parts: {
  store: Pick<Store, 'apiKeys'>;
  limits: RateLimits;
}): (request: FastifyRequest) => Promise<void> {
  const known = new LRUCache<string, string>({ max: 10_000, ttl: keptMs });
  return async (request) => {
    const given = headerKey(request);
    let id = given === undefined ? undefined : known.get(given);
    if (id === undefined) {
      // Before the database is asked: guessing is counted as all requests without a key are.
      await parts.limits.address(request.ip ?? 'local', 'request');
      id = given === undefined ? undefined : await parts.store.apiKeys.find(given);
      if (given === undefined || id === undefined) throw new Judge0Error(401, null);
      known.set(given, id);
    }
    keys.set(request, id);
    await parts.limits.key(id);
  };
}

/** Judge0's own header, the one of the market where its hosted service is sold, or the usual one. */
function headerKey({ headers }: FastifyRequest): string | undefined {
  const bearer = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  const given = headers['x-auth-token'] ?? headers['x-rapidapi-key'] ?? bearer;
  return typeof given === 'string' && given.length > 0 && given.length <= longestKey ? given : undefined;
}
