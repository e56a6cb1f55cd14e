import type { Backlogs, DatabaseFacts } from '@codenova/contracts';
import { sql } from 'kysely';
import type { Database } from './database.ts';

/** What an operator asks of the database; each rejects when it does not answer. */
export type HealthStore = {
  facts(): Promise<DatabaseFacts>;
  /** Rows that wait for the judge. */
  backlogs(): Promise<Backlogs>;
  /** Whether a process is in the work of this name now (`Store.exclusively`). */
  isHeld(name: string): Promise<boolean>;
};

export function createHealthStore(database: Database): HealthStore {
  return {
    async facts() {
      const { rows } = await sql<DatabaseFacts>`
        SELECT split_part(current_setting('server_version'), ' ', 1) AS version, pg_database_size(current_database()) AS "sizeBytes",
          (SELECT count(*) FROM schema_migrations) AS migrations,
          (SELECT max(name) FROM schema_migrations) AS "newestMigration"`.execute(database);
      const facts = rows[0];
      if (!facts) throw new Error('the database said nothing of itself');
      return facts;
    },

    async backlogs() {
      const { rows } = await sql<{ kind: keyof Backlogs; rows: number; oldest: Date | null }>`
        SELECT kind || 's' AS kind, count(*) AS rows, min(created_at) AS oldest
        FROM submissions WHERE verdict IS NULL GROUP BY kind
        UNION ALL SELECT 'programs', count(*), min(created_at) FROM programs WHERE finished_at IS NULL
        UNION ALL SELECT 'authoring', count(*), min(asked_at)
        FROM authoring_tasks WHERE state IN ('waiting', 'running')`.execute(database);
      const of = (kind: keyof Backlogs) => {
        const row = rows.find((each) => each.kind === kind);
        return { rows: row?.rows ?? 0, oldestAt: row?.oldest?.toISOString() ?? null };
      };
      return {
        submissions: of('submissions'),
        runs: of('runs'),
        programs: of('programs'),
        authoring: of('authoring'),
      };
    },

    async isHeld(name) {
      // A lock by one bigint is listed as its two halves.
      const { rows } = await sql<{ held: boolean }>`
        SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 1
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
          AND (classid::bigint << 32 | objid::bigint) = hashtext(${name})::bigint) AS held`.execute(database);
      return rows[0]?.held === true;
    },
  };
}
