import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { ApiError } from './problem-details.ts';

/** Requests a minute; `post` in ten. */
export type RateLimitNumbers = {
  address: number;
  user: number;
  signIn: number;
  submit: number;
  key: number;
  post: number;
};

/** Whether a request is one by itself, or one of the reads of which the site draws a page. */
type Weight = 'request' | 'read-for-page';
/** A page takes some six reads, and is one request of its person. */
const readsInRequest = 6;

/** Each throws an ApiError `rate-limited` when its number is used up. */
export type RateLimits = {
  address(address: string, weight: Weight): Promise<void>;
  user(userId: string, weight: Weight): Promise<void>;
  /** Sign-in and sign-up from an address, whatever the account: three times as many as for one account. */
  signInAddress(address: string): Promise<void>;
  /** Sign-in and sign-up from an address for an account: its id, or what was given as login where nobody has it. */
  signInAccount(address: string, account: string): Promise<void>;
  /** Submissions and runs are counted apart. */
  submit(userId: string, kind: 'submission' | 'run'): Promise<void>;
  /** Orders to format code: as many as submissions, counted apart. */
  format(userId: string): Promise<void>;
  /** Requests with a key of the Judge0-compatible API. */
  key(keyId: string): Promise<void>;
  /** Threads and replies of the discussions. */
  post(userId: string): Promise<void>;
};

/**
 * Counters of a minute (ten for posts) on the cache Redis, so that all processes count together; each process counts
 * alone while that Redis is away.
 */
export function createRateLimits(redis: Redis, numbers: RateLimitNumbers): RateLimits {
  const limit = (name: string, requests: number, duration = 60) => {
    const points = requests * readsInRequest;
    const common = { keyPrefix: `codenova:rate:${name}`, points, duration };
    const limiter = new RateLimiterRedis({
      ...common,
      storeClient: redis,
      // Who is over the limit costs Redis nothing more in this time.
      inMemoryBlockOnConsumed: points + 1,
      insuranceLimiter: new RateLimiterMemory(common),
    });
    return async (key: string, what: string, weight: Weight = 'request') => {
      try {
        await limiter.consume(key, weight === 'request' ? readsInRequest : 1);
      } catch (thrown) {
        if (!(thrown instanceof RateLimiterRes)) throw thrown;
        const retryAfterSeconds = Math.max(1, Math.ceil(thrown.msBeforeNext / 1_000));
        throw new ApiError('rate-limited', `Too many ${what}. Try again in ${retryAfterSeconds} s.`, {
          retryAfterSeconds,
        });
      }
    };
  };
  const address = limit('address', numbers.address);
  const user = limit('user', numbers.user);
  const account = limit('login', numbers.signIn);
  const signInAddress = limit('sign-in-address', numbers.signIn * 3);
  const submissions = limit('submission', numbers.submit);
  const runs = limit('run', numbers.submit);
  const formats = limit('format', numbers.submit);
  const key = limit('key', numbers.key);
  const posts = limit('post', numbers.post, 600);

  return {
    address: (from, weight) => address(addressKey(from), 'requests from this address', weight),
    user: (userId, weight) => user(userId, 'requests', weight),
    signInAddress: (from) => signInAddress(addressKey(from), 'sign-in attempts from this address'),
    signInAccount(from, name) {
      const digest = createHash('sha256').update(name.trim().toLowerCase()).digest('base64url');
      return account(`${addressKey(from)}|${digest}`, 'attempts to sign in');
    },
    submit: (userId, kind) =>
      kind === 'run' ? runs(userId, 'runs in a minute') : submissions(userId, 'submissions in a minute'),
    format: (userId) => formats(userId, 'orders to format in a minute'),
    key: (keyId) => key(keyId, 'requests with this key'),
    post: (userId) => posts(userId, 'posts in ten minutes'),
  };
}

/** One person's IPv6 network is a /64: its addresses count as one. */
export function addressKey(address: string): string {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  // The URL parser writes an address in its one shortest form, from which `::` is filled up again.
  const [head = '', tail] = new URL(`http://[${address.split('%')[0]}]`).hostname.slice(1, -1).split('::');
  const groups = head === '' ? [] : head.split(':');
  const last = tail ? tail.split(':') : [];
  if (tail !== undefined) while (groups.length + last.length < 8) groups.push('0');
  return `${[...groups, ...last].slice(0, 4).join(':')}::/64`;
}
