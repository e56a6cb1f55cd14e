import type {
  AdminAction,
  AdminPerson,
  AdminSubmission,
  AdminSubmissionSummary,
  PersonAction,
} from '@codenova/contracts';
import { sql } from 'kysely';
import { findForAdmin, listForAdmin, type SubmissionFilter } from './administration-submissions.ts';
import type { Database } from './database.ts';

/** What the database knows of a person; their sessions are elsewhere. */
type StoredPerson = Omit<AdminPerson, 'lastSeenAt' | 'sessions'>;

export type AdministerOutcome =
  | { ok: true }
  | {
      ok: false;
      reason: 'not-admin' | 'no-account' | 'other-name' | 'last-admin' | 'is-admin' | 'is-blocked' | 'unchanged';
    };

/** What administrators see of people and their submissions, and do; rights are asked by the routes. Pages begin after a row. */
export type AdministrationStore = {
  /** The newest account first; `search` is a part of a name or of an address. */
  people(query: { search?: string | undefined; after?: string | undefined }): Promise<{
    people: StoredPerson[];
    next: string | null;
  }>;
  /**
   * Changes a role or a block and notes it, in one transaction. `name` is the person's as whoever acts has seen it. Of
   * `end-sessions` it is only noted; end the sessions afterwards, as after every other action but `unblock`.
   */
  administer(action: { by: string; kind: PersonAction; userId: string; name: string }): Promise<AdministerOutcome>;
  /** Notes what was done to a job of a queue. */
  noteJob(action: { by: string; kind: 'retry-job' | 'remove-job'; detail: string }): Promise<void>;
  /** What was done, the newest first. */
  actions(query: { after?: number | undefined }): Promise<{ actions: AdminAction[]; next: number | null }>;
  /** Which of these people are blocked. */
  blockedAmong(userIds: string[]): Promise<string[]>;
  submissions(filter: SubmissionFilter): Promise<{ items: AdminSubmissionSummary[]; next: string | null }>;
  submission(id: string): Promise<AdminSubmission | undefined>;
};

const pageSize = 50;

export function createAdministrationStore(database: Database): AdministrationStore {
  return {
    async people({ search, after }) {
      let query = database
        .selectFrom('users')
        .select(['id', 'name', 'email', 'role', 'created_at', 'blocked_at'])
        .select((from) =>
          from
            .selectFrom('user_problems')
            .select((select) => select.fn.countAll<number>().as('solved'))
            .whereRef('user_id', '=', 'users.id')
            .where('solved', '=', true)
            .as('solved'),
        );
      if (search !== undefined) {
        const part = search.toLowerCase();
        query = query.where(
          sql<boolean>`(strpos(lower(users.name), ${part}) > 0 OR strpos(lower(users.email), ${part}) > 0)`,
        );
      }
      // Ids grow with time.
      if (after !== undefined) query = query.where('id', '<', after);
      const rows = await query
        .orderBy('id', 'desc')
        .limit(pageSize + 1)
        .execute();
      const people = rows.slice(0, pageSize).map((row) => ({
        id: row.id,
        name: row.name,
        email: row.email,
        role: row.role,
        createdAt: row.created_at.toISOString(),
        blockedAt: row.blocked_at?.toISOString() ?? null,
        solved: row.solved ?? 0,
      }));
      return { people, next: rows.length > pageSize ? (people.at(-1)?.id ?? null) : null };
    },

    async administer({ by, kind, userId, name }) {
      const { rows } = await sql<{ outcome: 'done' | Exclude<AdministerOutcome, { ok: true }>['reason'] }>`
        SELECT administer(${by}, ${kind}, ${userId}, ${name}) AS outcome`.execute(database);
      const outcome = rows[0]?.outcome ?? 'no-account';
      return outcome === 'done' ? { ok: true } : { ok: false, reason: outcome };
    },

    async noteJob({ by, kind, detail }) {
      await database.insertInto('admin_actions').values({ by_id: by, kind, detail }).execute();
    },

    async actions({ after }) {
      let query = database
        .selectFrom('admin_actions as actions')
        .leftJoin('users as admins', 'admins.id', 'actions.by_id')
        .leftJoin('users as people', 'people.id', 'actions.user_id')
        .select(['actions.id', 'actions.at', 'kind', 'admins.name as by', 'people.name as person', 'detail']);
      if (after !== undefined) query = query.where('actions.id', '<', after);
      const rows = await query
        .orderBy('actions.id', 'desc')
        .limit(pageSize + 1)
        .execute();
      const actions = rows.slice(0, pageSize).map((row) => ({ ...row, at: row.at.toISOString() }));
      return { actions, next: rows.length > pageSize ? (actions.at(-1)?.id ?? null) : null };
    },

    async blockedAmong(userIds) {
      if (userIds.length === 0) return [];
      const rows = await database
        .selectFrom('users')
        .select('id')
        .where('id', '=', sql<string>`ANY (${userIds}::uuid[])`)
        .where('blocked_at', 'is not', null)
        .execute();
      return rows.map(({ id }) => id);
    },

    submissions: (filter) => listForAdmin(database, filter, pageSize),
    submission: (id) => findForAdmin(database, id),
  };
}
