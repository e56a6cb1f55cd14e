import type { ProblemList, ProblemListItem, ProblemListQuery, ProblemStatus } from '@codenova/contracts';
import { type RawBuilder, sql } from 'kysely';
import type { Database } from './database.ts';

type Row = Omit<ProblemListItem, 'status'> & { status: ProblemStatus | null; total: number };

/** A page of the catalogue, with what the page shows around it. `status` filters only for a person. */
export async function listProblems(
  database: Database,
  query: ProblemListQuery,
  userId: string | null,
): Promise<ProblemList> {
  const [items, around] = await Promise.all([pageOf(database, query, userId), aroundOf(database, userId)]);
  return {
    items: items.map(({ total: _, ...item }) => item),
    // A page past the end has no row that could tell the total.
    total: items[0]?.total ?? (query.page === 1 ? 0 : await totalOf(database, query, userId)),
    page: query.page,
    pageSize: query.pageSize,
    ...around,
  };
}

async function pageOf(database: Database, query: ProblemListQuery, userId: string | null): Promise<Row[]> {
  const { rows } = await sql<Row>`
    SELECT slug, number, title, difficulty, topics, judged, accepted,
      ${userId === null ? sql`NULL` : statusOf}::text AS status, count(*) OVER () AS total
    FROM problems LEFT JOIN user_problems AS mine ON mine.problem_id = problems.id AND mine.user_id = ${userId}
    WHERE ${conditions(query, userId)}
    ORDER BY ${orderOf(query)}, number, slug
    LIMIT ${query.pageSize} OFFSET ${(query.page - 1) * query.pageSize}`.execute(database);
  return rows;
}

async function totalOf(database: Database, query: ProblemListQuery, userId: string | null): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    SELECT count(*) AS total
    FROM problems LEFT JOIN user_problems AS mine ON mine.problem_id = problems.id AND mine.user_id = ${userId}
    WHERE ${conditions(query, userId)}`.execute(database);
  return rows[0]?.total ?? 0;
}

async function aroundOf(database: Database, userId: string | null): Promise<Pick<ProblemList, 'topics' | 'progress'>> {
  const [topics, progress] = await Promise.all([
    sql<{ topic: string; problems: number }>`
      SELECT topic, count(*) AS problems FROM problems, unnest(topics) AS topic
      WHERE current_version_id IS NOT NULL GROUP BY topic ORDER BY topic`.execute(database),
    userId === null
      ? undefined
      : sql<{ solved: number; total: number }>`
          SELECT count(*) FILTER (WHERE mine.solved) AS solved, count(*) AS total
          FROM problems LEFT JOIN user_problems AS mine ON mine.problem_id = problems.id AND mine.user_id = ${userId}
          WHERE current_version_id IS NOT NULL`.execute(database),
  ]);
  return { topics: topics.rows, progress: progress?.rows[0] ?? null };
}

const statusOf = sql`CASE WHEN mine.solved IS NULL THEN 'todo' WHEN mine.solved THEN 'solved' ELSE 'attempted' END`;

function conditions(query: ProblemListQuery, userId: string | null): RawBuilder<unknown> {
  const all = [sql`current_version_id IS NOT NULL`];
  if (query.difficulty) all.push(sql`difficulty = ${query.difficulty}`);
  if (query.topic) all.push(sql`topics @> ARRAY[${query.topic}]`);
  if (query.status && userId !== null) all.push(sql`${statusOf} = ${query.status}`);
  const search = query.search?.trim();
  if (search) {
    const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
    const topic = `%${search.replace(/[\\%_]/g, '\\$&').replace(/\s+/g, '-')}%`;
    all.push(sql`(title ILIKE ${pattern} OR number::text = ${search}
      OR EXISTS (SELECT FROM unnest(topics) AS topic WHERE topic ILIKE ${topic}))`);
  }
  return sql.join(all, sql` AND `);
}

function orderOf(query: ProblemListQuery): RawBuilder<unknown> {
  const direction = query.direction === 'descending' ? sql`DESC` : sql`ASC`;
  switch (query.sort) {
    case 'number':
      return sql`number ${direction}`;
    case 'title':
      return sql`lower(title) ${direction}`;
    case 'difficulty':
      return sql`array_position(ARRAY['easy', 'medium', 'hard'], difficulty) ${direction}`;
    case 'acceptance':
      // Problems that nobody tried have no rate: last in both directions.
      return sql`accepted::double precision / nullif(judged, 0) ${direction} NULLS LAST`;
    default:
      return query.sort satisfies never;
  }
}
