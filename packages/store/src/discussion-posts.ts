import type { Post } from '@codenova/contracts';
import { sql } from 'kysely';
import type { Database } from './database.ts';

/** `missing`: there is no such post, or it is hidden or removed. */
type Refusal<Reason extends string> = { ok: false; reason: 'missing' | Reason };
export type Done<Value, Reason extends string> = ({ ok: true } & Value) | Refusal<Reason>;

/**
 * Posts (as `posts`) with what a reader may see of them: the text of a hidden one leaves the database only for an admin.
 * `viewerId` is null for a visitor.
 */
export function postsFor(database: Database, viewerId: string | null) {
  const viewer = sql<string>`${viewerId}::uuid`;
  const isReadable = sql<boolean>`(posts.hidden_at IS NULL
    OR EXISTS (SELECT FROM users AS viewer WHERE viewer.id = ${viewer} AND viewer.role = 'admin'))`;
  return database
    .selectFrom('discussion_posts as posts')
    .leftJoin('users as authors', 'authors.id', 'posts.user_id')
    .select(['posts.id', 'posts.parent_id', 'authors.name as author', 'posts.created_at', 'posts.edited_at'])
    .select([
      sql<Post['state']>`CASE WHEN posts.deleted_at IS NOT NULL THEN 'removed'
        WHEN posts.hidden_at IS NOT NULL THEN 'hidden' ELSE 'shown' END`.as('state'),
      sql<string>`CASE WHEN ${isReadable} THEN posts.body ELSE '' END`.as('body'),
      sql<string>`CASE WHEN ${isReadable} THEN posts.title ELSE '' END`.as('title'),
      sql<number>`(SELECT count(*) FROM discussion_votes AS v WHERE v.post_id = posts.id)`.as('votes'),
      sql<number>`(SELECT count(*) FROM discussion_posts AS r WHERE r.parent_id = posts.id)`.as('replies'),
      sql<boolean>`posts.user_id IS NOT NULL AND posts.user_id IS NOT DISTINCT FROM ${viewer}`.as('own'),
      sql<boolean>`EXISTS (SELECT FROM discussion_votes AS v
        WHERE v.post_id = posts.id AND v.user_id = ${viewer})`.as('voted'),
      sql<boolean>`EXISTS (SELECT FROM discussion_reports AS r
        WHERE r.post_id = posts.id AND r.user_id = ${viewer} AND r.resolved_at IS NULL)`.as('reported'),
    ]);
}

/** A row of `postsFor` as the contract has it. */
export function postOf(row: {
  id: string;
  author: string | null;
  state: Post['state'];
  body: string;
  created_at: Date;
  edited_at: Date | null;
  votes: number;
  own: boolean;
  voted: boolean;
  reported: boolean;
}): Post {
  const { id, author, state, body, votes, own, voted, reported } = row;
  const createdAt = row.created_at.toISOString();
  const editedAt = row.edited_at?.toISOString() ?? null;
  return { id, author, state, body, createdAt, editedAt, votes, own, voted, reported };
}

type Marks = { hidden_at: Date | null; deleted_at: Date | null };
export type PostRow = Marks & { id: string; problem_id: number; parent_id: string | null; user_id: string | null };

export const isShown = ({ hidden_at, deleted_at }: Marks) => hidden_at === null && deleted_at === null;

/** A post as it is, whoever may read it. */
export const found = (database: Database, id: string): Promise<PostRow | undefined> =>
  database
    .selectFrom('discussion_posts')
    .select(['id', 'problem_id', 'parent_id', 'user_id', 'hidden_at', 'deleted_at'])
    .where('id', '=', id)
    .executeTakeFirst();
