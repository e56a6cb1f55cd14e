import type { Draft, LanguageId } from '@codenova/contracts';
import { sql } from 'kysely';
import type { Database } from './database.ts';

export type DraftStore = {
  /** A person's drafts of one problem, newest first. */
  list(userId: string, problemId: number): Promise<Draft[]>;
  /**
   * Writes over the revision that the person has seen (0: none yet), and over no other; `changed` brings the draft as it is, null
   * where there is none.
   */
  save(draft: {
    userId: string;
    problemId: number;
    languageId: LanguageId;
    code: string;
    revision: number;
  }): Promise<{ ok: true; draft: Draft } | { ok: false; reason: 'changed'; draft: Draft | null }>;
};

const columns = ['language_id', 'code', 'revision', 'updated_at'] as const;

export function createDraftStore(database: Database): DraftStore {
  const draftsOf = (userId: string, problemId: number) =>
    database
      .selectFrom('drafts')
      .select(columns)
      .where('user_id', '=', userId)
      .where('problem_id', '=', problemId)
      .orderBy('updated_at', 'desc');

  return {
    async list(userId, problemId) {
      return (await draftsOf(userId, problemId).execute()).map(draftOfRow);
    },

    async save({ userId, problemId, languageId, code, revision }) {
      const saved =
        revision === 0
          ? await database
              .insertInto('drafts')
              .values({ user_id: userId, problem_id: problemId, language_id: languageId, code })
              .onConflict((conflict) => conflict.doNothing())
              .returning(columns)
              .executeTakeFirst()
          : await database
              .updateTable('drafts')
              .set({ code, revision: sql`revision + 1`, updated_at: sql`now()` })
              .where('user_id', '=', userId)
              .where('problem_id', '=', problemId)
              .where('language_id', '=', languageId)
              .where('revision', '=', revision)
              .returning(columns)
              .executeTakeFirst();
      if (saved) return { ok: true, draft: draftOfRow(saved) };
      const now = await draftsOf(userId, problemId).where('language_id', '=', languageId).executeTakeFirst();
      return { ok: false, reason: 'changed', draft: now ? draftOfRow(now) : null };
    },
  };
}

function draftOfRow(row: { language_id: LanguageId; code: string; revision: number; updated_at: Date }): Draft {
  return {
    languageId: row.language_id,
    code: row.code,
    revision: row.revision,
    updatedAt: row.updated_at.toISOString(),
  };
}
