import type { ResumeAnswer, UserEvent } from '@codenova/contracts';
import { sql } from 'kysely';
import type { Database } from './database.ts';

/** A person's event as it is published. */
export type OwnedEvent = { userId: string; event: UserEvent };

export type EventStore = {
  /** What a person missed after a number, at most `limit` (500), and their newest number, of one moment. */
  after(userId: string, sequence: number, limit?: number): Promise<ResumeAnswer>;
  /** Events older than `olderThanMs` whose publishing was never confirmed, oldest first. */
  unpublished(olderThanMs: number, limit: number): Promise<OwnedEvent[]>;
  markPublished(events: OwnedEvent[]): Promise<void>;
};

export function createEventStore(database: Database): EventStore {
  return {
    async after(userId, sequence, limit = 500) {
      // One statement, so that events and newest number are of one snapshot.
      const { rows } = await sql<{ latest: number; sequence: number | null; at: Date; payload: UserEvent['payload'] }>`
        SELECT counters.latest, events.sequence, events.at, events.payload
        FROM (SELECT coalesce((SELECT latest FROM user_event_counters WHERE user_id = ${userId}), 0) AS latest) AS counters
        LEFT JOIN LATERAL (
          SELECT sequence, at, payload FROM user_events
          WHERE user_id = ${userId} AND sequence > ${sequence} ORDER BY sequence LIMIT ${limit}
        ) AS events ON true
        ORDER BY events.sequence`.execute(database);
      const latest = rows[0]?.latest ?? 0;
      const events = rows.flatMap((row) =>
        row.sequence === null ? [] : [{ sequence: row.sequence, at: row.at.toISOString(), payload: row.payload }],
      );
      return { events, latest, more: (events.at(-1)?.sequence ?? latest) < latest };
    },

    async unpublished(olderThanMs, limit) {
      const rows = await database
        .selectFrom('user_events')
        .select(['user_id', 'sequence', 'at', 'payload'])
        .where('published_at', 'is', null)
        .where('at', '<', sql<Date>`clock_timestamp() - make_interval(secs => ${olderThanMs / 1_000})`)
        .orderBy('at')
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        userId: row.user_id,
        event: { sequence: row.sequence, at: row.at.toISOString(), payload: row.payload },
      }));
    },

    async markPublished(events) {
      if (events.length === 0) return;
      await sql`
        UPDATE user_events SET published_at = clock_timestamp()
        FROM unnest(${events.map((owned) => owned.userId)}::uuid[], ${events.map((owned) => owned.event.sequence)}::bigint[])
          AS sent (user_id, sequence)
        WHERE user_events.user_id = sent.user_id AND user_events.sequence = sent.sequence`.execute(database);
    },
  };
}
