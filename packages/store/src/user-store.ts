import type { Role, User } from '@codenova/contracts';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { type Database, databaseError } from './database.ts';

export type NewUser = { name: string; email: string; passwordHash: string };
export type CreateUserResult = { ok: true; user: User } | { ok: false; reason: 'name-taken' | 'email-taken' };

export type UserStore = {
  /** Names and addresses are unique whatever their case. */
  create(user: NewUser): Promise<CreateUserResult>;
  find(id: string): Promise<User | undefined>;
  /** By name or e-mail address, whatever its case. */
  findByLogin(login: string): Promise<{ user: User; passwordHash: string } | undefined>;
  /** A person with the hash of their password, to ask them for it again. */
  findWithPassword(id: string): Promise<{ user: User; passwordHash: string } | undefined>;
  setPasswordHash(id: string, passwordHash: string): Promise<void>;
  /** The person with their new name, which is unique whatever its case; `no-account`: there is no such person. */
  rename(
    id: string,
    name: string,
  ): Promise<{ ok: true; user: User } | { ok: false; reason: 'name-taken' | 'no-account' }>;
  /**
   * For `nova admin create`, as the database's owner: creates an admin, or makes the person who has both
   * this name and this address one, with this password and no block. Someone who has only one of the two is left
   * alone: anybody may have signed up with it. End a promoted person's sessions afterwards.
   */
  createOrPromoteAdmin(user: NewUser): Promise<CreateUserResult & { promoted?: boolean }>;
  count(): Promise<number>;
};

const columns = ['id', 'name', 'email', 'role', 'created_at'] as const;

export function createUserStore(database: Database): UserStore {
  const byLogin = (login: string) =>
    database
      .selectFrom('users')
      .select([...columns, 'password_hash'])
      .where((where) =>
        where.or([
          where(sql`lower(name)`, '=', sql<string>`lower(${login})`),
          where(sql`lower(email)`, '=', sql<string>`lower(${login})`),
        ]),
      )
      .executeTakeFirst();

  const store: UserStore = {
    async create({ name, email, passwordHash }) {
      try {
        const row = await database
          .insertInto('users')
          .values({ id: uuidv7(), name, email, password_hash: passwordHash })
          .returning(columns)
          .executeTakeFirstOrThrow();
        return { ok: true, user: userOf(row) };
      } catch (error) {
        const taken = takenBy(error);
        if (taken) return { ok: false, reason: taken };
        throw error;
      }
    },

    async find(id) {
      const row = await database.selectFrom('users').select(columns).where('id', '=', id).executeTakeFirst();
      return row && userOf(row);
    },

    async findByLogin(login) {
      const row = await byLogin(login);
      return row && { user: userOf(row), passwordHash: row.password_hash };
    },

    async findWithPassword(id) {
      const row = await database
        .selectFrom('users')
        .select([...columns, 'password_hash'])
        .where('id', '=', id)
        .executeTakeFirst();
      return row && { user: userOf(row), passwordHash: row.password_hash };
    },

    async rename(id, name) {
      try {
        const row = await database
          .updateTable('users')
          .set({ name })
          .where('id', '=', id)
          .returning(columns)
          .executeTakeFirst();
        return row ? { ok: true, user: userOf(row) } : { ok: false, reason: 'no-account' };
      } catch (error) {
        if (takenBy(error) === 'name-taken') return { ok: false, reason: 'name-taken' };
        throw error;
      }
    },

    async setPasswordHash(id, passwordHash) {
      await database.updateTable('users').set({ password_hash: passwordHash }).where('id', '=', id).execute();
    },

    async createOrPromoteAdmin(user) {
      const existing = await byLogin(user.email);
      if (existing?.name.toLowerCase() !== user.name.toLowerCase()) {
        const created = await store.create(user);
        if (!created.ok) return created;
        return { ok: true, user: await setAdmin(database, created.user.id), promoted: false };
      }
      await store.setPasswordHash(existing.id, user.passwordHash);
      return { ok: true, user: await setAdmin(database, existing.id), promoted: true };
    },

    async count() {
      const row = await database
        .selectFrom('users')
        .select((select) => select.fn.countAll<number>().as('users'))
        .executeTakeFirstOrThrow();
      return row.users;
    },
  };
  return store;
}

async function setAdmin(database: Database, id: string): Promise<User> {
  const row = await database
    .updateTable('users')
    .set({ role: 'admin', blocked_at: null })
    .where('id', '=', id)
    .returning(columns)
    .executeTakeFirstOrThrow();
  return userOf(row);
}

function takenBy(error: unknown): 'name-taken' | 'email-taken' | undefined {
  const known = databaseError(error);
  if (known?.code !== '23505') return undefined;
  if (known.constraint === 'users_name_key') return 'name-taken';
  if (known.constraint === 'users_email_key') return 'email-taken';
  return undefined;
}

function userOf(row: { id: string; name: string; email: string; role: Role; created_at: Date }): User {
  return { id: row.id, name: row.name, email: row.email, role: row.role, createdAt: row.created_at.toISOString() };
}
