import type { Notification, NotificationPage, Verdict } from '@codenova/contracts';
import { sql } from 'kysely';
import { type Database, databaseError } from './database.ts';

/** What is ready or new for a person. It is written with what it tells of (`tell.ts`, and a trigger for verdicts). */
export type NotificationStore = {
  /** The newest first, at most `limit`; only those after the place `before`, where it is given. */
  page(userId: string, query: { before?: number | undefined; limit: number }): Promise<NotificationPage>;
  unread(userId: string): Promise<number>;
  /**
   * Marks one as read or unread; false: the person has none of this id. One about which there is a newer unread one stays read.
   */
  setRead(userId: string, id: string, read: boolean): Promise<boolean>;
  /** Marks as read what is at this position or below it. */
  setAllRead(userId: string, upTo: number): Promise<void>;
};

const uniqueViolation = '23505';

export function createNotificationStore(database: Database): NotificationStore {
  const unread: NotificationStore['unread'] = async (userId) => {
    const row = await database
      .selectFrom('notifications')
      .select((select) => select.fn.countAll<number>().as('unread'))
      .where('user_id', '=', userId)
      .where('read_at', 'is', null)
      .executeTakeFirstOrThrow();
    return row.unread;
  };

  return {
    unread,

    async page(userId, { before, limit }) {
      const [rows, count] = await Promise.all([
        database
          .selectFrom('notifications')
          .leftJoin('discussion_posts as posts', 'posts.id', 'notifications.post_id')
          .leftJoin('discussion_posts as threads', (join) =>
            join.on('threads.id', '=', sql`coalesce(posts.parent_id, posts.id)`),
          )
          .leftJoin('submissions', 'submissions.id', 'notifications.submission_id')
          .leftJoin('problems', (join) =>
            join.on('problems.id', '=', sql`coalesce(posts.problem_id, submissions.problem_id)`),
          )
          .select(['notifications.id', 'notifications.kind', 'notifications.data', 'notifications.times'])
          .select(['notifications.position', 'notifications.at', 'notifications.read_at'])
          .select([
            'problems.slug',
            'problems.title as problem_title',
            'posts.id as post_id',
            'threads.id as thread_id',
          ])
          .select(['submissions.id as submission_id', 'submissions.verdict'])
          .select(
            sql<
              string | null
            >`CASE WHEN threads.hidden_at IS NULL AND threads.deleted_at IS NULL THEN threads.title END`.as(
              'thread_title',
            ),
          )
          .where('notifications.user_id', '=', userId)
          .$if(before !== undefined, (query) => query.where('notifications.position', '<', before ?? 0))
          .orderBy('notifications.position', 'desc')
          .limit(limit + 1)
          .execute(),
        unread(userId),
      ]);
      const shown = rows.slice(0, limit);
      return {
        notifications: shown.map(notificationOf),
        unread: count,
        next: rows.length > limit ? (shown.at(-1)?.position ?? null) : null,
      };
    },

    async setRead(userId, id, read) {
      try {
        const changed = await database
          .updateTable('notifications')
          .set({ read_at: read ? sql`coalesce(read_at, now())` : null })
          .where('user_id', '=', userId)
          .where('id', '=', id)
          .executeTakeFirst();
        return changed.numUpdatedRows > 0n;
      } catch (error) {
        if (databaseError(error)?.code === uniqueViolation) return true;
        throw error;
      }
    },

    async setAllRead(userId, upTo) {
      await database
        .updateTable('notifications')
        .set({ read_at: sql`now()` })
        .where('user_id', '=', userId)
        .where('read_at', 'is', null)
        .where('position', '<=', upTo)
        .execute();
    },
  };
}

type Row = {
  id: string;
  kind: Notification['kind'];
  data: { replyId?: string; hidden?: boolean; oldVerdict?: Verdict };
  times: number;
  position: number;
  at: Date;
  read_at: Date | null;
  slug: string | null;
  problem_title: string | null;
  post_id: string | null;
  thread_id: string | null;
  thread_title: string | null;
  submission_id: string | null;
  verdict: Verdict | null;
};

function notificationOf(row: Row): Notification {
  const { id, position, times, data } = row;
  const fields = { id, position, at: row.at.toISOString(), read: row.read_at !== null };
  if (row.kind === 'reports-waiting') return { ...fields, kind: row.kind, reports: times };
  const problem = { slug: there(row.slug), title: there(row.problem_title) };
  switch (row.kind) {
    case 'verdict-late':
    case 'verdict-changed': {
      const submission = { submissionId: there(row.submission_id), verdict: there(row.verdict) };
      return row.kind === 'verdict-late'
        ? { ...fields, kind: row.kind, problem, ...submission }
        : { ...fields, kind: row.kind, problem, ...submission, oldVerdict: there(data.oldVerdict) };
    }
    case 'thread-reply':
    case 'post-moderated':
    case 'report-decided': {
      const thread = { id: there(row.thread_id), title: row.thread_title };
      return row.kind === 'thread-reply'
        ? { ...fields, kind: row.kind, problem, thread, replyId: there(data.replyId), replies: times }
        : { ...fields, kind: row.kind, problem, thread, postId: there(row.post_id), hidden: there(data.hidden) };
    }
  }
}

/** What a CHECK and the foreign keys of the table promise for this kind. */
function there<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('a notification lacks what its kind says');
  return value;
}
