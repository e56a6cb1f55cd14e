import type { Note, NoteSummary } from '@codenova/contracts';
import { sql } from 'kysely';
import type { Database } from './database.ts';

/** What a person writes down of a problem; nobody else sees it. Revision 0 is the note that is not there yet. */
export type NoteStore = {
  find(userId: string, problemId: number): Promise<Note | undefined>;
  /**
   * Writes over the revision that the person has seen, and over no other; `changed` brings the note as it is. An empty text
   * removes the note.
   */
  save(note: {
    userId: string;
    problemId: number;
    text: string;
    revision: number;
  }): Promise<{ ok: true; note: Note } | { ok: false; reason: 'changed'; note: Note }>;
  /** A person's notes, the newest first. */
  list(userId: string): Promise<NoteSummary[]>;
};

const empty: Note = { text: '', revision: 0, updatedAt: null };
const excerptCharacters = 200;

export function createNoteStore(database: Database): NoteStore {
  const find: NoteStore['find'] = async (userId, problemId) => {
    const row = await database
      .selectFrom('problem_notes')
      .select(['text', 'revision', 'updated_at'])
      .where('user_id', '=', userId)
      .where('problem_id', '=', problemId)
      .executeTakeFirst();
    return row && { text: row.text, revision: row.revision, updatedAt: row.updated_at.toISOString() };
  };

  return {
    find,

    async save({ userId, problemId, text, revision }) {
      if (text === '' && revision > 0) {
        const gone = await database
          .deleteFrom('problem_notes')
          .where('user_id', '=', userId)
          .where('problem_id', '=', problemId)
          .where('revision', '=', revision)
          .executeTakeFirst();
        if (gone.numDeletedRows > 0n) return { ok: true, note: empty };
      } else {
        const saved =
          revision === 0
            ? await database
                .insertInto('problem_notes')
                .values({ user_id: userId, problem_id: problemId, text })
                .onConflict((conflict) => conflict.doNothing())
                .returning(['revision', 'updated_at'])
                .executeTakeFirst()
            : await database
                .updateTable('problem_notes')
                .set({ text, revision: sql`revision + 1`, updated_at: sql`now()` })
                .where('user_id', '=', userId)
                .where('problem_id', '=', problemId)
                .where('revision', '=', revision)
                .returning(['revision', 'updated_at'])
                .executeTakeFirst();
        if (saved)
          return { ok: true, note: { text, revision: saved.revision, updatedAt: saved.updated_at.toISOString() } };
      }
      return { ok: false, reason: 'changed', note: (await find(userId, problemId)) ?? empty };
    },

    async list(userId) {
      const rows = await database
        .selectFrom('problem_notes')
        .innerJoin('problems', 'problems.id', 'problem_notes.problem_id')
        .select(['problems.slug', 'problems.number', 'problems.title', 'problem_notes.updated_at'])
        .select(sql<string>`left(problem_notes.text, ${excerptCharacters})`.as('excerpt'))
        .where('user_id', '=', userId)
        .orderBy('problem_notes.updated_at', 'desc')
        .execute();
      return rows.map(({ updated_at, ...row }) => ({ ...row, updatedAt: updated_at.toISOString() }));
    },
  };
}
