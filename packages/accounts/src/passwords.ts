import { hash, verify } from '@node-rs/argon2';

/** OWASP's setting for Argon2id, which is the library's default algorithm (Password Storage Cheat Sheet): 19 MiB, 2 passes, 1 lane. */
const argon2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** For tools: one hash, without the limits that a server needs. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, argon2);
}

export type Passwords = {
  hash(password: string): Promise<{ ok: true; hash: string } | { ok: false; reason: 'busy' }>;
  /** Without a hash (nobody has this login) does the same work and never matches. */
  check(passwordHash: string | undefined, password: string): Promise<'match' | 'no-match' | 'busy'>;
};

/**
 * Passwords for a server: at most `concurrent` hashes at once (19 MiB and one core each), at most `waiting`
 * in line; more are `busy`, so that a flood of sign-ins costs neither memory nor the other requests.
 */
export function createPasswords(options: { concurrent?: number; waiting?: number } = {}): Passwords {
  const { concurrent = 2, waiting = 32 } = options;
  const line: (() => void)[] = [];
  let running = 0;
  let decoy: Promise<string> | undefined;

  async function inTurn<T>(work: () => Promise<T>): Promise<T | 'busy'> {
    if (running >= concurrent) {
      if (line.length >= waiting) return 'busy';
      await new Promise<void>((resolve) => line.push(resolve));
    } else running++;
    try {
      return await work();
    } finally {
      // The place goes to the next in line, or becomes free.
      const next = line.shift();
      if (next) next();
      else running--;
    }
  }

  return {
    async hash(password) {
      const result = await inTurn(async () => ({ ok: true as const, hash: await hashPassword(password) }));
      return result === 'busy' ? { ok: false, reason: 'busy' } : result;
    },

    async check(passwordHash, password) {
      return inTurn(async () => {
        if (passwordHash !== undefined) return (await verify(passwordHash, password)) ? 'match' : 'no-match';
        decoy ??= hashPassword('nobody has this password');
        await verify(await decoy, password);
        return 'no-match';
      });
    },
  };
}
