import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { type Database, databaseError } from './database.ts';

export type ApiKey = { id: string; name: string; createdAt: string; revokedAt: string | null };

export type ApiKeyStore = {
  /** As the owner. The key itself is told this once. */
  create(name: string): Promise<{ ok: true; key: string } | { ok: false; reason: 'name-taken' }>;
  /** As the owner. False: no key of this name is in use. */
  revoke(name: string): Promise<boolean>;
  list(): Promise<ApiKey[]>;
  /** The id of a key that is in use. */
  find(key: string): Promise<string | undefined>;
};

const hashOf = (key: string) => createHash('sha256').update(key).digest();

export function createApiKeyStore(database: Database): ApiKeyStore {
  return {
    async create(name) {
      const key = `cn_${randomBytes(32).toString('base64url')}`;
      try {
        await database
          .insertInto('api_keys')
          .values({ id: uuidv7(), name, key_hash: hashOf(key), revoked_at: null })
          .execute();
        return { ok: true, key };
      } catch (error) {
        if (databaseError(error)?.code === '23505') return { ok: false, reason: 'name-taken' };
        throw error;
      }
    },

    async revoke(name) {
      const revoked = await database
        .updateTable('api_keys')
        .set({ revoked_at: sql`now()` })
        .where('name', '=', name)
        .where('revoked_at', 'is', null)
        .returning('id')
        .executeTakeFirst();
      return revoked !== undefined;
    },

    async list() {
      const rows = await database
        .selectFrom('api_keys')
        .select(['id', 'name', 'created_at', 'revoked_at'])
        .orderBy('created_at')
        .execute();
      return rows.map(({ id, name, created_at, revoked_at }) => ({
        id,
        name,
        createdAt: created_at.toISOString(),
        revokedAt: revoked_at?.toISOString() ?? null,
      }));
    },

    async find(key) {
      const row = await database
        .selectFrom('api_keys')
        .select('id')
        .where('key_hash', '=', hashOf(key))
        .where('revoked_at', 'is', null)
        .executeTakeFirst();
      return row?.id;
    },
  };
}
