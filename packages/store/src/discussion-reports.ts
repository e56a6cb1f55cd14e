import type { OpenReports } from '@codenova/contracts';
import { sql } from 'kysely';
import type { Database } from './database.ts';
import { postOf, postsFor } from './discussion-posts.ts';

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
