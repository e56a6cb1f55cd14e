import type { Draft, LanguageId } from '@codenova/contracts';
import { sql } from 'kysely';
import type { Database } from './database.ts';

export type DraftStore = {
  /** A person's drafts of one problem, newest first. */
  list(userId: string, problemId: number): Promise<Draft[]>;
  save(draft: { userId: string; problemId: number; languageId: LanguageId; code: string }): Promise<void>;
};

export function createDraftStore(database: Database): DraftStore {
  return {
    async list(userId, problemId) {
      const rows = await database
        .selectFrom('drafts')
        .select(['language_id', 'code', 'updated_at'])
        .where('user_id', '=', userId)
        .where('problem_id', '=', problemId)
        .orderBy('updated_at', 'desc')
        .execute();
      return rows.map((row) => ({
        languageId: row.language_id,
        code: row.code,
        updatedAt: row.updated_at.toISOString(),
      }));
    },

    async save({ userId, problemId, languageId, code }) {
      await database
        .insertInto('drafts')
        .values({ user_id: userId, problem_id: problemId, language_id: languageId, code })
        .onConflict((conflict) =>
          conflict.columns(['user_id', 'problem_id', 'language_id']).doUpdateSet({ code, updated_at: sql`now()` }),
        )
        .execute();
    },
  };
}
