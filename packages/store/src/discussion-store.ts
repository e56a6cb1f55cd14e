import {
  type OpenReports,
  replyLimit,
  type Thread,
  type ThreadListQuery,
  type ThreadSummary,
  threadPageSize,
} from '@codenova/contracts';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from './database.ts';
import { type Done, found, isShown, type PostRow, postOf, postsFor } from './discussion-posts.ts';
import { openReports, reportPost, resolveReports } from './discussion-reports.ts';
import { keepPeople, tell } from './tell.ts';

type Nothing = Record<never, never>;

/**
 * Talk under problems: threads with one level of replies. `viewerId` is the person who reads, null for a visitor; what of a post
 * was hidden leaves the database only for an admin. Ids are UUIDs; a text that is none throws. `told` are the people who have a
 * notification of it.
 */
export type DiscussionStore = {
  /**
   * A page of a problem's threads. One that is hidden or removed keeps its place, without its text, while it has replies;
   * admins see all that are hidden.
   */
  threads(
    problemId: number,
    query: ThreadListQuery,
    viewerId: string | null,
  ): Promise<{ threads: ThreadSummary[]; total: number }>;
  /** A thread with its replies, the oldest first. */
  thread(id: string, viewerId: string | null): Promise<Thread | undefined>;
  /** The new thread's id. */
  createThread(thread: { problemId: number; userId: string; title: string; body: string }): Promise<string>;
  /** `full`: the thread has as many replies as one may have (`replyLimit`). */
  reply(reply: {
    threadId: string;
    userId: string;
    body: string;
  }): Promise<Done<{ id: string; told: string[] }, 'full'>>;
  /** `no-title`: it is a reply. Without a title a thread keeps its own. */
  edit(change: {
    id: string;
    userId: string;
    title?: string | undefined;
    body: string;
  }): Promise<Done<Nothing, 'foreign' | 'no-title'>>;
  /** Deletes a person's own post for good; a thread with replies keeps its place without text and author. */
  remove(id: string, userId: string): Promise<Done<Nothing, 'foreign'>>;
  /** Sets or takes back a person's vote; twice changes nothing. */
  vote(id: string, userId: string, wanted: boolean): Promise<Done<{ votes: number }, 'own'>>;
  /** One report a person and post: a second one replaces the reason. A resolved one opens again only after the post was edited. */
  report(report: { id: string; userId: string; reason: string }): Promise<Done<{ told: string[] }, 'own'>>;
  /** Posts with open reports, the one that waits longest first, at most 50; `total` counts all. */
  openReports(adminId: string): Promise<OpenReports>;
  /** Hides a post or shows it again. */
  setHidden(id: string, adminId: string, hidden: boolean): Promise<Done<{ told: string[] }, 'missing'>>;
  /** Closes a post's open reports; `missing`: there are none. */
  resolve(postId: string, adminId: string): Promise<Done<{ told: string[] }, 'missing'>>;
};

export function createDiscussionStore(database: Database): DiscussionStore {
  return {
    async threads(problemId, { sort, page }, viewerId) {
      const listed = sql<boolean>`(posts.deleted_at IS NULL AND posts.hidden_at IS NULL
        OR EXISTS (SELECT FROM discussion_posts AS r WHERE r.parent_id = posts.id)
        OR EXISTS (SELECT FROM users AS viewer WHERE viewer.id = ${viewerId}::uuid AND viewer.role = 'admin'))`;
      const [rows, { total }] = await Promise.all([
        postsFor(database, viewerId)
          .where('posts.problem_id', '=', problemId)
          .where('posts.parent_id', 'is', null)
          .where(listed)
          .$if(sort === 'votes', (query) => query.orderBy('votes', 'desc'))
          .orderBy('posts.created_at', 'desc')
          .orderBy('posts.id', 'desc')
          .limit(threadPageSize)
          .offset((page - 1) * threadPageSize)
          .execute(),
        database
          .selectFrom('discussion_posts as posts')
          .select((select) => select.fn.countAll<number>().as('total'))
          .where('posts.problem_id', '=', problemId)
          .where('posts.parent_id', 'is', null)
          .where(listed)
          .executeTakeFirstOrThrow(),
      ]);
      return {
        threads: rows.map((row) => {
          const { body: _body, ...post } = postOf(row);
          return { ...post, title: row.title, replies: row.replies };
        }),
        total,
      };
    },

    async thread(id, viewerId) {
      const row = await postsFor(database, viewerId)
        .innerJoin('problems', 'problems.id', 'posts.problem_id')
        .select(['problems.slug', 'problems.title as problem_title'])
        .where('posts.id', '=', id)
        .where('posts.parent_id', 'is', null)
        .executeTakeFirst();
      if (!row) return undefined;
      const replies = await postsFor(database, viewerId)
        .where('posts.parent_id', '=', id)
        .orderBy('posts.created_at')
        .orderBy('posts.id')
        .execute();
      const problem = { slug: row.slug, title: row.problem_title };
      return { ...postOf(row), problem, title: row.title, replies: replies.map(postOf) };
    },

    async createThread({ problemId, userId, title, body }) {
      const written = await writtenJustNow(database, null, { problem_id: problemId, user_id: userId, title, body });
      if (written) return written.id;
      const id = uuidv7();
      await database
        .insertInto('discussion_posts')
        .values({ id, problem_id: problemId, user_id: userId, title, body })
        .execute();
      return id;
    },

    async reply({ threadId, userId, body }) {
      return database.transaction().execute(async (transaction) => {
        await keepPeople(transaction, await writersOf(transaction, threadId));
        // Replies to a thread are counted and written one after the other, and none to one that goes.
        const thread = await locked(transaction, threadId);
        if (!thread || thread.parent_id !== null || !isShown(thread)) return { ok: false, reason: 'missing' } as const;
        const written = await writtenJustNow(transaction, threadId, { user_id: userId, body });
        if (written) return { ok: true, id: written.id, told: [] } as const;
        if ((await repliesTo(transaction, threadId)) >= replyLimit) return { ok: false, reason: 'full' } as const;
        const id = uuidv7();
        await transaction
          .insertInto('discussion_posts')
          .values({ id, problem_id: thread.problem_id, parent_id: threadId, user_id: userId, body })
          .execute();
        const others = (await writersOf(transaction, threadId)).filter((writer) => writer !== userId);
        const told = await tell(transaction, others, { kind: 'thread-reply', postId: threadId, data: { replyId: id } });
        return { ok: true, id, told } as const;
      });
    },

    async edit({ id, userId, title, body }) {
      return database.transaction().execute(async (transaction) => {
        const post = await locked(transaction, id);
        if (!post || !isShown(post)) return { ok: false, reason: 'missing' } as const;
        if (post.user_id !== userId) return { ok: false, reason: 'foreign' } as const;
        if (post.parent_id !== null && title !== undefined) return { ok: false, reason: 'no-title' } as const;
        await transaction
          .updateTable('discussion_posts')
          .set({ body, ...(title !== undefined && { title }), edited_at: sql`now()` })
          .where('id', '=', id)
          .execute();
        return { ok: true } as const;
      });
    },

    async remove(id, userId) {
      return database.transaction().execute(async (transaction) => {
        // The thread before its reply, as whoever replies does it.
        const threadId = (await found(transaction, id))?.parent_id;
        const thread = threadId ? await locked(transaction, threadId) : undefined;
        const post = await locked(transaction, id);
        if (!post || post.deleted_at !== null) return { ok: false, reason: 'missing' } as const;
        if (post.user_id !== userId) return { ok: false, reason: 'foreign' } as const;
        if ((await repliesTo(transaction, id)) > 0) {
          await transaction
            .updateTable('discussion_posts')
            .set({ title: '', body: '', user_id: null, deleted_at: sql`now()` })
            .where('id', '=', id)
            .execute();
          await transaction.deleteFrom('discussion_votes').where('post_id', '=', id).execute();
          await transaction
            .updateTable('discussion_reports')
            .set({ resolved_at: sql`now()` })
            .where('post_id', '=', id)
            .where('resolved_at', 'is', null)
            .execute();
          return { ok: true } as const;
        }
        await transaction.deleteFrom('discussion_posts').where('id', '=', id).execute();
        // A removed thread kept its place for its replies.
        if (thread?.deleted_at && (await repliesTo(transaction, thread.id)) === 0)
          await transaction.deleteFrom('discussion_posts').where('id', '=', thread.id).execute();
        return { ok: true } as const;
      });
    },

    async vote(id, userId, wanted) {
      const post = await found(database, id);
      if (!post || !isShown(post)) return { ok: false, reason: 'missing' };
      if (post.user_id === userId) return { ok: false, reason: 'own' };
      if (wanted)
        // From the post itself: one that was deleted meanwhile gets none.
        await sql`INSERT INTO discussion_votes (post_id, user_id)
          SELECT id, ${userId}::uuid FROM discussion_posts WHERE id = ${id} FOR KEY SHARE
          ON CONFLICT DO NOTHING`.execute(database);
      else
        await database.deleteFrom('discussion_votes').where('post_id', '=', id).where('user_id', '=', userId).execute();
      const { votes } = await database
        .selectFrom('discussion_votes')
        .select((select) => select.fn.countAll<number>().as('votes'))
        .where('post_id', '=', id)
        .executeTakeFirstOrThrow();
      return { ok: true, votes };
    },

    report: (report) => reportPost(database, report),

    openReports: (adminId) => openReports(database, adminId),

    async setHidden(id, adminId, hidden) {
      return database.transaction().execute(async (transaction) => {
        await keepPeople(transaction, [(await found(transaction, id))?.user_id ?? null]);
        const post = await locked(transaction, id);
        if (!post || post.deleted_at !== null) return { ok: false, reason: 'missing' } as const;
        if ((post.hidden_at !== null) === hidden) return { ok: true, told: [] } as const;
        await transaction
          .updateTable('discussion_posts')
          .set(hidden ? { hidden_at: sql`now()`, hidden_by: adminId } : { hidden_at: null, hidden_by: null })
          .where('id', '=', id)
          .execute();
        const authors = post.user_id === null || post.user_id === adminId ? [] : [post.user_id];
        const told = await tell(transaction, authors, { kind: 'post-moderated', postId: id, data: { hidden } });
        return { ok: true, told } as const;
      });
    },

    resolve: (postId, adminId) => resolveReports(database, postId, adminId),
  };
}

/** A post that nobody else changes, answers or deletes until the transaction ends. */
const locked = (transaction: Database, id: string): Promise<PostRow | undefined> =>
  transaction
    .selectFrom('discussion_posts')
    .select(['id', 'problem_id', 'parent_id', 'user_id', 'hidden_at', 'deleted_at'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();

/** The same text from the same person, so soon, is one whose answer was lost on the way. */
const writtenJustNow = (
  database: Database,
  parentId: string | null,
  same: { user_id: string; body: string; problem_id?: number; title?: string },
): Promise<{ id: string } | undefined> =>
  database
    .selectFrom('discussion_posts')
    .select('id')
    .where('parent_id', parentId === null ? 'is' : '=', parentId)
    .where((posts) => posts.and(same))
    .where(sql<boolean>`deleted_at IS NULL AND created_at > now() - interval '10 minutes'`)
    .executeTakeFirst();

async function repliesTo(database: Database, threadId: string): Promise<number> {
  const { replies } = await database
    .selectFrom('discussion_posts')
    .select((select) => select.fn.countAll<number>().as('replies'))
    .where('parent_id', '=', threadId)
    .executeTakeFirstOrThrow();
  return replies;
}

/** Who wrote a thread and its replies that others can read. */
async function writersOf(database: Database, threadId: string): Promise<string[]> {
  const rows = await database
    .selectFrom('discussion_posts')
    .select('user_id')
    .distinct()
    .where((where) => where.or([where('id', '=', threadId), where('parent_id', '=', threadId)]))
    .where('hidden_at', 'is', null)
    .execute();
  return rows.flatMap(({ user_id }) => user_id ?? []);
}
