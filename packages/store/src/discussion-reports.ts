import type { OpenReports } from '@codenova/contracts';
import { sql } from 'kysely';
import type { Database } from './database.ts';
import { type Done, found, isShown, postOf, postsFor } from './discussion-posts.ts';
import { keepPeople, tell } from './tell.ts';

const reportedPosts = 50;

/** Posts with open reports as an admin reads them, the one that waits longest first, at most 50. */
export async function openReports(database: Database, adminId: string): Promise<OpenReports> {
  const open = await database
    .selectFrom('discussion_reports')
    .select(['post_id', sql<number>`count(*) OVER ()`.as('total')])
    .where('resolved_at', 'is', null)
    .groupBy('post_id')
    .orderBy(sql`min(at)`)
    .limit(reportedPosts)
    .execute();
  const ids = open.map(({ post_id }) => post_id);
  if (ids.length === 0) return { posts: [], total: 0 };
  const [rows, reports] = await Promise.all([
    postsFor(database, adminId)
      .innerJoin('problems', 'problems.id', 'posts.problem_id')
      .leftJoin('discussion_posts as parents', 'parents.id', 'posts.parent_id')
      .select(['problems.slug', 'problems.title as problem_title', 'parents.title as parent_title'])
      .where('posts.id', 'in', ids)
      .execute(),
    database
      .selectFrom('discussion_reports as reports')
      .innerJoin('users', 'users.id', 'reports.user_id')
      .select(['reports.post_id', 'users.name as reporter', 'reports.reason', 'reports.at'])
      .where('reports.post_id', 'in', ids)
      .where('reports.resolved_at', 'is', null)
      .orderBy('reports.at')
      .execute(),
  ]);
  return {
    posts: rows
      .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
      .map((row) => ({
        ...postOf(row),
        problem: { slug: row.slug, title: row.problem_title },
        thread: { id: row.parent_id ?? row.id, title: row.parent_title ?? row.title },
        reports: reports
          .filter((report) => report.post_id === row.id)
          .map(({ reporter, reason, at }) => ({ reporter, reason, at: at.toISOString() })),
      })),
    total: open[0]?.total ?? 0,
  };
}

/** One report a person and post; administrators are told of one that was not open before. */
export async function reportPost(
  database: Database,
  report: { id: string; userId: string; reason: string },
): Promise<Done<{ told: string[] }, 'own'>> {
  const { id, userId, reason } = report;
  return database.transaction().execute(async (transaction) => {
    const post = await found(transaction, id);
    if (!post || !isShown(post)) return { ok: false, reason: 'missing' } as const;
    if (post.user_id === userId) return { ok: false, reason: 'own' } as const;
    const before = await transaction
      .selectFrom('discussion_reports')
      .select('resolved_at')
      .where('post_id', '=', id)
      .where('user_id', '=', userId)
      .forUpdate()
      .executeTakeFirst();
    // A row that was not there before was changed by no transaction: its xmax is 0.
    const { rows } = await sql<{ is_new: boolean }>`INSERT INTO discussion_reports (post_id, user_id, reason)
      SELECT id, ${userId}::uuid, ${reason}::text FROM discussion_posts WHERE id = ${id} FOR KEY SHARE
      ON CONFLICT (post_id, user_id) DO UPDATE
        SET reason = excluded.reason, at = now(), resolved_at = NULL, resolved_by = NULL
        WHERE discussion_reports.resolved_at IS NULL
          OR discussion_reports.resolved_at < (SELECT edited_at FROM discussion_posts WHERE id = ${id})
      RETURNING xmax = 0 AS is_new`.execute(transaction);
    const opened = rows[0] && (rows[0].is_new || (before && before.resolved_at !== null));
    if (!opened) return { ok: true, told: [] };
    const admins = await transaction.selectFrom('users').select('id').where('role', '=', 'admin').execute();
    const others = admins.map((admin) => admin.id).filter((admin) => admin !== userId);
    return { ok: true, told: await tell(transaction, others, { kind: 'reports-waiting' }) };
  });
}

/** Closes a post's open reports and tells their writers. With the last of all, nothing waits for any administrator. */
export async function resolveReports(
  database: Database,
  postId: string,
  adminId: string,
): Promise<Done<{ told: string[] }, 'missing'>> {
  return database.transaction().execute(async (transaction) => {
    const open = () =>
      transaction
        .selectFrom('discussion_reports')
        .select('user_id')
        .where('post_id', '=', postId)
        .where('resolved_at', 'is', null);
    await keepPeople(
      transaction,
      (await open().execute()).map((report) => report.user_id),
    );
    const resolved = await transaction
      .updateTable('discussion_reports')
      .set({ resolved_at: sql`now()`, resolved_by: adminId })
      .where('post_id', '=', postId)
      .where('resolved_at', 'is', null)
      .returning('user_id')
      .execute();
    if (resolved.length === 0) return { ok: false, reason: 'missing' } as const;
    const hidden = (await found(transaction, postId))?.hidden_at != null;
    const reporters = resolved.map((report) => report.user_id).filter((reporter) => reporter !== adminId);
    const told = await tell(transaction, reporters, { kind: 'report-decided', postId, data: { hidden } });
    return { ok: true, told: [...told, ...(await nothingWaits(transaction))] };
  });
}

/** Who had an unread entry that reports wait, though none does any more. */
async function nothingWaits(transaction: Database): Promise<string[]> {
  // An entry that counts one more report meanwhile has a new position: it is not among these, and stays.
  const { rows } = await sql<{ user_id: string }>`UPDATE notifications SET read_at = now()
    WHERE (id, position) IN (SELECT id, position FROM notifications
        WHERE kind = 'reports-waiting' AND read_at IS NULL AND user_id IN (SELECT id FROM users WHERE role = 'admin'))
      AND NOT EXISTS (SELECT FROM discussion_reports WHERE resolved_at IS NULL)
    RETURNING user_id`.execute(transaction);
  return rows.map((row) => row.user_id);
}
