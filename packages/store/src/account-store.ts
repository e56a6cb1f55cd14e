import type { CaseInput, OwnedBookmark, OwnedDraft, OwnedNote, OwnedPost, OwnedSubmission } from '@codenova/contracts';
import { sql } from 'kysely';
import type { Database } from './database.ts';

/** All that belongs to one person: read as a whole, and deleted. */
export type AccountStore = {
  /** Submissions and the runs that are kept, the oldest first, in parts: nobody's history has to be in memory at once. */
  submissions(userId: string): AsyncIterable<OwnedSubmission>;
  /** In parts as well. */
  drafts(userId: string): AsyncIterable<OwnedDraft>;
  notes(userId: string): Promise<OwnedNote[]>;
  bookmarks(userId: string): Promise<OwnedBookmark[]>;
  posts(userId: string): Promise<OwnedPost[]>;
  /**
   * Deletes the account with all that is the person's. Counters of problems stay. Nothing happens to the last administrator.
   * End the person's sessions afterwards.
   */
  delete(userId: string): Promise<{ ok: true } | { ok: false; reason: 'last-admin' | 'no-account' }>;
};

/** Rows of one question; a judgement may have a megabyte of output. */
const partSize = 20;

export function createAccountStore(database: Database): AccountStore {
  return {
    async *submissions(userId) {
      let after: string | undefined;
      for (;;) {
        const part = await submissionsAfter(database, userId, after);
        yield* part;
        after = part.at(-1)?.id;
        if (part.length < partSize) return;
      }
    },

    async *drafts(userId) {
      let after: Place = { problemId: 0, languageId: '' };
      for (;;) {
        const part = await draftsAfter(database, userId, after);
        for (const { draft } of part) yield draft;
        const last = part.at(-1);
        if (!last || part.length < partSize) return;
        after = last.place;
      }
    },

    async notes(userId) {
      const rows = await database
        .selectFrom('problem_notes')
        .innerJoin('problems', 'problems.id', 'problem_notes.problem_id')
        .select(['slug', 'text', 'revision', 'updated_at'])
        .where('user_id', '=', userId)
        .orderBy('updated_at')
        .execute();
      return rows.map(({ slug, text, revision, updated_at }) => ({
        problemSlug: slug,
        text,
        revision,
        updatedAt: updated_at.toISOString(),
      }));
    },

    async bookmarks(userId) {
      const rows = await database
        .selectFrom('bookmarks')
        .innerJoin('problems', 'problems.id', 'bookmarks.problem_id')
        .select(['slug', 'created_at'])
        .where('user_id', '=', userId)
        .orderBy('created_at')
        .execute();
      return rows.map(({ slug, created_at }) => ({ problemSlug: slug, createdAt: created_at.toISOString() }));
    },

    async posts(userId) {
      const rows = await database
        .selectFrom('discussion_posts as posts')
        .innerJoin('problems', 'problems.id', 'posts.problem_id')
        .select(['slug', 'posts.title', 'body', 'created_at'])
        .where('user_id', '=', userId)
        .orderBy('created_at')
        .execute();
      return rows.map(({ slug, title, body, created_at }) => ({
        problemSlug: slug,
        title,
        body,
        createdAt: created_at.toISOString(),
      }));
    },

    async delete(userId) {
      const { rows } = await sql<{ outcome: 'deleted' | 'last-admin' | 'no-account' }>`
        SELECT delete_account(${userId}) AS outcome`.execute(database);
      const outcome = rows[0]?.outcome ?? 'no-account';
      return outcome === 'deleted' ? { ok: true } : { ok: false, reason: outcome };
    },
  };
}

async function submissionsAfter(
  database: Database,
  userId: string,
  after: string | undefined,
): Promise<OwnedSubmission[]> {
  let query = database
    .selectFrom('submissions')
    .innerJoin('problems', 'problems.id', 'submissions.problem_id')
    .select(['submissions.id', 'kind', 'slug', 'title', 'language_id', 'code', 'inputs', 'created_at', 'judged_at'])
    .select(['verdict', 'judgement'])
    .where('user_id', '=', userId);
  if (after !== undefined) query = query.where('submissions.id', '>', after);
  const rows = await query.orderBy('submissions.id').limit(partSize).execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    problemSlug: row.slug,
    problemTitle: row.title,
    languageId: row.language_id,
    code: row.code,
    // Written by the submission store from CaseInput[].
    inputs: row.inputs as CaseInput[] | null,
    createdAt: row.created_at.toISOString(),
    judgedAt: row.judged_at?.toISOString() ?? null,
    verdict: row.verdict,
    judgement: row.judgement,
  }));
}

type Place = { problemId: number; languageId: string };

async function draftsAfter(database: Database, userId: string, after: Place) {
  const rows = await database
    .selectFrom('drafts')
    .innerJoin('problems', 'problems.id', 'drafts.problem_id')
    .select(['problem_id', 'slug', 'language_id', 'code', 'revision', 'updated_at'])
    .where('user_id', '=', userId)
    .where(sql<boolean>`(problem_id, language_id) > (${after.problemId}::integer, ${after.languageId})`)
    .orderBy('problem_id')
    .orderBy('language_id')
    .limit(partSize)
    .execute();
  return rows.map((row) => ({
    place: { problemId: row.problem_id, languageId: row.language_id },
    draft: {
      problemSlug: row.slug,
      languageId: row.language_id,
      code: row.code,
      revision: row.revision,
      updatedAt: row.updated_at.toISOString(),
    },
  }));
}
