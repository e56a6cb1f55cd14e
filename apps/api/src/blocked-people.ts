import type { Store } from '@codenova/store';
import { LRUCache } from 'lru-cache';

/** A block made by another process may be unknown here for so long; the person's sessions have ended before. */
const keptMs = 5_000;

export type BlockedPeople = {
  /** Whether this person is blocked. Rejects when the database does not say. */
  has(userId: string): Promise<boolean>;
  /** What is known of this person is asked anew. */
  forget(userId: string): void;
};

/** Who may do nothing, whatever session they have: each person is asked for once in five seconds. */
export function createBlockedPeople(store: Pick<Store, 'administration'>): BlockedPeople {
  const known = new LRUCache<string, boolean>({ max: 10_000, ttl: keptMs });
  return {
    async has(userId) {
      const before = known.get(userId);
      if (before !== undefined) return before;
      const isBlocked = (await store.administration.blockedAmong([userId])).length > 0;
      known.set(userId, isBlocked);
      return isBlocked;
    },
    forget: (userId) => void known.delete(userId),
  };
}
