import type { Database } from './database.ts';

/** Problems that a person wants to find again. Setting one twice, or removing one that is not there, changes nothing. */
export type BookmarkStore = {
  add(userId: string, problemId: number): Promise<void>;
  remove(userId: string, problemId: number): Promise<void>;
  has(userId: string, problemId: number): Promise<boolean>;
};

export function createBookmarkStore(database: Database): BookmarkStore {
  return {
    async add(userId, problemId) {
      await database
        .insertInto('bookmarks')
        .values({ user_id: userId, problem_id: problemId })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },

    async remove(userId, problemId) {
      await database
        .deleteFrom('bookmarks')
        .where('user_id', '=', userId)
        .where('problem_id', '=', problemId)
        .execute();
    },

    async has(userId, problemId) {
      const row = await database
        .selectFrom('bookmarks')
        .select('user_id')
        .where('user_id', '=', userId)
        .where('problem_id', '=', problemId)
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}
