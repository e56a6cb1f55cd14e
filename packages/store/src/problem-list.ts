import type { ProblemList, ProblemListItem, ProblemListQuery, ProblemStatus } from '@codenova/contracts';
import { type RawBuilder, sql } from 'kysely';
import type { Database } from './database.ts';

type Row = Omit<ProblemListItem, 'status'> & { status: ProblemStatus | null; total: number };

/**
 * How much of what was typed must be found in a problem's name (pg_trgm's word similarity, 0 to 1). A letter wrong or two
 * exchanged in a word of five leave about 0.4; of a few letters, half are found in anything.
 */
const likeness = (search: string) => (search.length < 5 ? 0.6 : 0.4);

/** One page of the list. */
export type ProblemPage = Pick<ProblemList, 'items' | 'total' | 'page' | 'pageSize'>;

/** What one can filter by, whatever the page: the same for everybody until the catalogue's revision changes. */
export type CatalogueFacets = Pick<ProblemList, 'topics' | 'companies' | 'lists'> & { problems: number };

/** A person's own of a problem in a list. */
export type PersonalMark = Pick<ProblemListItem, 'status' | 'bookmarked'>;

/** A page of the catalogue. Filters by a person's own things are for a person only. */
export async function listProblems(
  database: Database,
  query: ProblemListQuery,
  userId: string | null,
): Promise<ProblemPage> {
  const items = await pageOf(database, query, userId);
  return {
    items: items.map(({ total: _, ...item }) => item),
    // A page past the end has no row that could tell the total.
    total: items[0]?.total ?? (query.page === 1 ? 0 : await totalOf(database, query, userId)),
    page: query.page,
    pageSize: query.pageSize,
  };
}

export async function catalogueFacets(database: Database): Promise<CatalogueFacets> {
  const [topics, companies, lists, count] = await Promise.all([
    sql<{ topic: string; problems: number }>`
      SELECT topic, count(*) AS problems FROM problems, unnest(topics) AS topic
      WHERE current_version_id IS NOT NULL GROUP BY topic ORDER BY topic`.execute(database),
    sql<{ company: string; problems: number }>`
      SELECT company, count(*) AS problems FROM problems, unnest(companies) AS company
      WHERE current_version_id IS NOT NULL GROUP BY company ORDER BY company`.execute(database),
    sql<{ slug: string; title: string }>`SELECT slug, title FROM study_plans ORDER BY position, slug`.execute(database),
    countProblems(database),
  ]);
  return { topics: topics.rows, companies: companies.rows, lists: lists.rows, problems: count };
}

export async function countProblems(database: Database): Promise<number> {
  const row = await database
    .selectFrom('problems')
    .select((select) => select.fn.countAll<number>().as('problems'))
    .where('current_version_id', 'is not', null)
    .executeTakeFirstOrThrow();
  return row.problems;
}

export async function personalMarks(
  database: Database,
  userId: string,
  slugs: string[],
): Promise<Map<string, PersonalMark>> {
  const { rows } = await sql<{ slug: string } & PersonalMark>`
    SELECT problems.slug, ${personalColumns(userId)} ${from(userId)}
    WHERE problems.slug = ANY(${slugs})`.execute(database);
  return new Map(rows.map(({ slug, ...mark }) => [slug, mark]));
}

/** How many of the problems that are there a person has solved. */
export async function countSolved(database: Database, userId: string): Promise<number> {
  const { rows } = await sql<{ solved: number }>`
    SELECT count(*) AS solved FROM user_problems AS mine JOIN problems ON problems.id = mine.problem_id
    WHERE mine.user_id = ${userId} AND mine.solved AND current_version_id IS NOT NULL`.execute(database);
  return rows[0]?.solved ?? 0;
}

/** The problem of a day; undefined where there is none. */
export async function dailyProblem(
  database: Database,
  day: string,
  userId: string | null,
): Promise<ProblemListItem | undefined> {
  const { rows } = await sql<ProblemListItem>`
    SELECT ${columns(userId)} ${from(userId)}
    WHERE problems.id = daily_problem(${day}::date) AND current_version_id IS NOT NULL`.execute(database);
  return rows[0];
}

/** Problems of a study plan in its order, each with its section. */
export async function planProblems(
  database: Database,
  planSlug: string,
  userId: string | null,
): Promise<(ProblemListItem & { section: string })[]> {
  const { rows } = await sql<ProblemListItem & { section: string }>`
    SELECT ${columns(userId)}, listed.section ${from(userId)}
    JOIN study_plan_problems AS listed ON listed.problem_id = problems.id
    WHERE listed.plan_slug = ${planSlug} AND current_version_id IS NOT NULL ORDER BY listed.position`.execute(database);
  return rows;
}

/** Columns of one item, from `from`. */
function columns(userId: string | null): RawBuilder<unknown> {
  return sql`problems.slug, number, problems.title, difficulty, topics, companies, judged, accepted,
    ${personalColumns(userId)}`;
}

/** null for a visitor. */
function personalColumns(userId: string | null): RawBuilder<unknown> {
  return userId === null
    ? sql`NULL::text AS status, NULL::boolean AS bookmarked`
    : sql`${statusOf} AS status, marks.user_id IS NOT NULL AS bookmarked`;
}

function from(userId: string | null): RawBuilder<unknown> {
  return sql`FROM problems
    LEFT JOIN user_problems AS mine ON mine.problem_id = problems.id AND mine.user_id = ${userId}
    LEFT JOIN bookmarks AS marks ON marks.problem_id = problems.id AND marks.user_id = ${userId}`;
}

async function pageOf(database: Database, query: ProblemListQuery, userId: string | null): Promise<Row[]> {
  const { rows } = await sql<Row>`
    SELECT ${columns(userId)}, count(*) OVER () AS total ${from(userId)}
    WHERE ${conditions(query, userId)}
    ORDER BY ${orderOf(query)}, number, problems.slug
    LIMIT ${query.pageSize} OFFSET ${(query.page - 1) * query.pageSize}`.execute(database);
  return rows;
}

async function totalOf(database: Database, query: ProblemListQuery, userId: string | null): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    SELECT count(*) AS total ${from(userId)} WHERE ${conditions(query, userId)}`.execute(database);
  return rows[0]?.total ?? 0;
}

const statusOf = sql`CASE WHEN mine.solved IS NULL THEN 'todo' WHEN mine.solved THEN 'solved' ELSE 'attempted' END`;

function conditions(query: ProblemListQuery, userId: string | null): RawBuilder<unknown> {
  const all = [sql`current_version_id IS NOT NULL`];
  if (query.difficulty) all.push(sql`difficulty = ${query.difficulty}`);
  if (query.topic) all.push(sql`topics @> ARRAY[${query.topic}]`);
  if (query.company) all.push(sql`companies @> ARRAY[${query.company}]`);
  if (query.list)
    all.push(sql`problems.id IN (SELECT problem_id FROM study_plan_problems WHERE plan_slug = ${query.list})`);
  if (query.status && userId !== null) all.push(sql`${statusOf} = ${query.status}`);
  if (query.bookmarked && userId !== null) all.push(sql`marks.user_id IS NOT NULL`);
  const search = searched(query);
  if (search !== undefined) {
    const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
    all.push(sql`(number::text = ${search} OR search_name ILIKE ${pattern}
      OR search_words @@ websearch_to_tsquery('english', ${search})
      OR word_similarity(${search}, search_name) >= ${likeness(search)})`);
  }
  return sql.join(all, sql` AND `);
}

function searched(query: ProblemListQuery): string | undefined {
  const search = query.search?.trim().toLowerCase();
  return search === '' ? undefined : search;
}

function orderOf(query: ProblemListQuery): RawBuilder<unknown> {
  const direction = query.direction === 'descending' ? sql`DESC` : sql`ASC`;
  const search = searched(query);
  switch (query.sort) {
    case undefined:
    case 'relevance':
      if (search === undefined) return sql`number ${direction}`;
      return sql`(number::text = ${search}) DESC, (lower(problems.title) = ${search}) DESC,
        word_similarity(${search}, search_name) DESC,
        ts_rank(search_words, websearch_to_tsquery('english', ${search})) DESC`;
    case 'number':
      return sql`number ${direction}`;
    case 'title':
      return sql`lower(problems.title) ${direction}`;
    case 'difficulty':
      return sql`array_position(ARRAY['easy', 'medium', 'hard'], difficulty) ${direction}`;
    case 'acceptance':
      // Problems that nobody tried have no rate: last in both directions.
      return sql`accepted::double precision / nullif(judged, 0) ${direction} NULLS LAST`;
    default:
      return query.sort satisfies never;
  }
}
