import { type Difficulty, firstActivityDay, type LanguageId, type Profile } from '@codenova/contracts';
import { sql } from 'kysely';
import type { Database } from './database.ts';
import { streakOf } from './streak.ts';

/** What everybody may see of a person: no address, no code, no note, no bookmark. */
export type ProfileStore = {
  /** By name, whatever its case; undefined where nobody has it. */
  find(name: string): Promise<Profile | undefined>;
};

const recentProblems = 10;
type Solved = { solved: number; total: number };

export function createProfileStore(database: Database): ProfileStore {
  return {
    async find(name) {
      const { rows } = await sql<{ id: string; name: string; created_at: Date; today: string }>`
        SELECT id, name, created_at, to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS today
        FROM users WHERE lower(name) = lower(${name})`.execute(database);
      const user = rows[0];
      if (!user) return undefined;
      const [difficulties, topics, languages, days, recent] = await Promise.all([
        solvedByDifficulty(database, user.id),
        solvedByTopic(database, user.id),
        languagesOf(database, user.id),
        daysOf(database, user.id),
        recentOf(database, user.id),
      ]);
      const first = firstActivityDay(user.today);
      const none = { solved: 0, total: 0 };
      return {
        name: user.name,
        joinedAt: user.created_at.toISOString(),
        today: user.today,
        solved: { easy: none, medium: none, hard: none, ...difficulties },
        topics,
        languages,
        activity: days.filter(({ day }) => day >= first),
        streak: streakOf(
          days.filter(({ accepted }) => accepted > 0).map(({ day }) => day),
          user.today,
        ),
        recent,
      };
    },
  };
}

/** Problems that are there, and whether the person has solved them. */
const problemsOf = (userId: string) => sql`problems
  LEFT JOIN user_problems AS mine ON mine.problem_id = problems.id AND mine.user_id = ${userId} AND mine.solved`;

/** Difficulties without a problem are absent. */
async function solvedByDifficulty(database: Database, userId: string): Promise<Partial<Record<Difficulty, Solved>>> {
  const { rows } = await sql<Solved & { difficulty: Difficulty }>`
    SELECT difficulty, count(mine.solved) AS solved, count(*) AS total FROM ${problemsOf(userId)}
    WHERE current_version_id IS NOT NULL GROUP BY difficulty`.execute(database);
  return Object.fromEntries(rows.map(({ difficulty, ...solved }) => [difficulty, solved]));
}

async function solvedByTopic(database: Database, userId: string): Promise<Profile['topics']> {
  const { rows } = await sql<Solved & { topic: string }>`
    SELECT topic, count(mine.solved) AS solved, count(*) AS total
    FROM ${problemsOf(userId)} CROSS JOIN unnest(topics) AS topic
    WHERE current_version_id IS NOT NULL GROUP BY topic ORDER BY solved DESC, topic`.execute(database);
  return rows;
}

// The three below read the index submissions_of_profile and no row of the table.

async function languagesOf(database: Database, userId: string): Promise<Profile['languages']> {
  const { rows } = await sql<{ languageId: LanguageId; problems: number }>`
    SELECT language_id AS "languageId", count(DISTINCT problem_id) AS problems FROM submissions
    WHERE user_id = ${userId} AND kind = 'submission' AND verdict = 'accepted'
    GROUP BY language_id ORDER BY problems DESC, language_id`.execute(database);
  return rows;
}

/** All days with a judged submission, ascending: streaks reach back as far as the person does. */
async function daysOf(database: Database, userId: string): Promise<Profile['activity']> {
  const { rows } = await sql<Profile['activity'][number]>`
    SELECT to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, count(*) AS submissions,
      count(*) FILTER (WHERE verdict = 'accepted') AS accepted
    FROM submissions WHERE user_id = ${userId} AND kind = 'submission' AND verdict <> 'internal-error'
    GROUP BY day ORDER BY day`.execute(database);
  return rows;
}

async function recentOf(database: Database, userId: string): Promise<Profile['recent']> {
  const { rows } = await sql<Omit<Profile['recent'][number], 'at'> & { at: Date }>`
    SELECT slug, number, title, difficulty, accepted.at FROM (
      SELECT problem_id, max(created_at) AS at FROM submissions
      WHERE user_id = ${userId} AND kind = 'submission' AND verdict = 'accepted' GROUP BY problem_id) AS accepted
    JOIN problems ON problems.id = accepted.problem_id AND current_version_id IS NOT NULL
    ORDER BY accepted.at DESC, number LIMIT ${recentProblems}`.execute(database);
  return rows.map(({ at, ...problem }) => ({ ...problem, at: at.toISOString() }));
}
