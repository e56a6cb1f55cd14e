import type { Judgement, Rejudge, UserEvent } from '@codenova/contracts';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from './database.ts';
import type { OwnedEvent } from './event-store.ts';

/** A submission that is to be judged again. */
type RejudgeItem = {
  rejudgeId: string;
  submissionId: string;
  failedAttempts: number;
};

/** Judging a problem's submissions again with its current version: listed first, applied or discarded as a whole. */
export type RejudgeStore = {
  /** The new rejudge's id; undefined while one of this problem is not ended, and where there is no such problem. */
  begin(slug: string, userId: string): Promise<string | undefined>;
  /** The newest of a problem. */
  latest(slug: string): Promise<Rejudge | undefined>;
  items(rejudgeId: string): Promise<string[]>;
  /** Writes the outcomes; the events are still to be published. undefined: it is not ready, or was ended before. */
  apply(rejudgeId: string): Promise<OwnedEvent[] | undefined>;
  /** False where there is none that could be discarded. */
  discard(rejudgeId: string): Promise<boolean>;

  /** For the judge's role: undefined when the outcome is there, or the rejudge has ended. */
  item(rejudgeId: string, submissionId: string): Promise<{ versionId: number; failedAttempts: number } | undefined>;
  /** For the judge's role. False: an outcome was there, or the rejudge has ended. */
  record(rejudgeId: string, submissionId: string, judgement: Judgement): Promise<boolean>;
  /** For the judge's role: one more failure of ours. */
  failed(rejudgeId: string, submissionId: string): Promise<void>;
  /** For the judge's role: what has no outcome yet. */
  open(limit: number): Promise<RejudgeItem[]>;
};

/** So many changes are listed; the rest is counted. */
const listed = 500;

export function createRejudgeStore(database: Database): RejudgeStore {
  return {
    async begin(slug, userId) {
      const id = uuidv7();
      const { rows } = await sql<{ listed: number | null }>`
        SELECT begin_rejudge(${id}, problems.id, ${userId}) AS listed FROM problems WHERE slug = ${slug}`.execute(
        database,
      );
      return rows[0]?.listed == null ? undefined : id;
    },

    async latest(slug) {
      const { rows } = await sql<Omit<Rejudge, 'askedAt' | 'changes'> & { askedAt: Date }>`
        SELECT rejudges.id, problems.slug, rejudges.state, version.version, rejudges.asked_at AS "askedAt",
          (SELECT count(*) FROM rejudge_items WHERE rejudge_id = rejudges.id) AS total,
          (SELECT count(*) FROM rejudge_items WHERE rejudge_id = rejudges.id AND verdict IS NOT NULL) AS done
        FROM rejudges JOIN problems ON problems.id = rejudges.problem_id
        JOIN problem_versions AS version ON version.id = rejudges.problem_version_id
        WHERE problems.slug = ${slug} ORDER BY rejudges.asked_at DESC LIMIT 1`.execute(database);
      const row = rows[0];
      if (!row) return undefined;
      const changes = await sql<Omit<Rejudge['changes'][number], 'createdAt'> & { createdAt: Date }>`
        SELECT item.submission_id AS "submissionId", users.name AS "userName", language_id AS "languageId",
          item.old_verdict AS "oldVerdict", item.verdict, submissions.created_at AS "createdAt"
        FROM rejudge_items AS item JOIN submissions ON submissions.id = item.submission_id
        JOIN users ON users.id = submissions.user_id
        WHERE item.rejudge_id = ${row.id} AND item.verdict <> item.old_verdict
        ORDER BY submissions.created_at LIMIT ${listed}`.execute(database);
      return {
        ...row,
        askedAt: row.askedAt.toISOString(),
        changes: changes.rows.map((each) => ({ ...each, createdAt: each.createdAt.toISOString() })),
      };
    },

    async items(rejudgeId) {
      const rows = await database
        .selectFrom('rejudge_items')
        .select('submission_id')
        .where('rejudge_id', '=', rejudgeId)
        .where('verdict', 'is', null)
        .execute();
      return rows.map(({ submission_id }) => submission_id);
    },

    async apply(rejudgeId) {
      return database.transaction().execute(async (transaction) => {
        const ready = await transaction
          .selectFrom('rejudges')
          .select('id')
          .where('id', '=', rejudgeId)
          .where('state', '=', 'ready')
          .executeTakeFirst();
        if (!ready) return undefined;
        const { rows } = await sql<{
          event_user_id: string;
          event_sequence: number;
          event_at: Date;
          event_payload: UserEvent['payload'];
        }>`SELECT * FROM apply_rejudge(${rejudgeId})`.execute(transaction);
        return rows.map((row) => ({
          userId: row.event_user_id,
          event: { sequence: row.event_sequence, at: row.event_at.toISOString(), payload: row.event_payload },
        }));
      });
    },

    async discard(rejudgeId) {
      const changed = await database
        .updateTable('rejudges')
        .set({ state: 'discarded', ended_at: sql`now()` })
        .where('id', '=', rejudgeId)
        .where('state', 'in', ['running', 'ready'])
        .executeTakeFirst();
      return changed.numUpdatedRows > 0n;
    },

    async item(rejudgeId, submissionId) {
      const row = await database
        .selectFrom('rejudge_items')
        .innerJoin('rejudges', 'rejudges.id', 'rejudge_items.rejudge_id')
        .select(['rejudges.problem_version_id', 'rejudge_items.failed_attempts'])
        .where('rejudge_id', '=', rejudgeId)
        .where('submission_id', '=', submissionId)
        .where('rejudge_items.verdict', 'is', null)
        .where('rejudges.state', '=', 'running')
        .executeTakeFirst();
      return row && { versionId: row.problem_version_id, failedAttempts: row.failed_attempts };
    },

    async record(rejudgeId, submissionId, judgement) {
      const { rows } = await sql<{ recorded: boolean }>`
        SELECT record_rejudgement(${rejudgeId}, ${submissionId}, ${JSON.stringify(judgement)}::json, ${judgement.verdict})
          AS recorded`.execute(database);
      return rows[0]?.recorded === true;
    },

    async failed(rejudgeId, submissionId) {
      await database
        .updateTable('rejudge_items')
        .set({ failed_attempts: sql`failed_attempts + 1` })
        .where('rejudge_id', '=', rejudgeId)
        .where('submission_id', '=', submissionId)
        .execute();
    },

    async open(limit) {
      const rows = await database
        .selectFrom('rejudge_items')
        .innerJoin('rejudges', 'rejudges.id', 'rejudge_items.rejudge_id')
        .select(['rejudge_id', 'submission_id', 'failed_attempts'])
        .where('rejudge_items.verdict', 'is', null)
        .where('rejudges.state', '=', 'running')
        .orderBy('rejudges.asked_at')
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        rejudgeId: row.rejudge_id,
        submissionId: row.submission_id,
        failedAttempts: row.failed_attempts,
      }));
    },
  };
}
