import type {
  AdminProblem,
  AuthoringTask,
  KeptCase,
  ProblemDocument,
  ProblemDraft,
  ProblemDraftSource,
  ProblemSource,
  ProblemVersion,
  TestCase,
} from '@codenova/contracts';
import { type Kysely, sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { packCases } from './case-set.ts';
import type { Database, VersionSource } from './database.ts';

/** What the judge needs to do what an author asked for. */
export type TakenTask = {
  id: string;
  kind: AuthoringTask['kind'];
  slug: string;
  source: ProblemDraftSource | null;
  /** null: their account is gone. */
  askedBy: string | null;
  /** How often it was taken before. */
  attempts: number;
  /** Of the draft: where its kept cases are. */
  baseVersionId: number | null;
};

type CheckRow = AuthoringTask['rows'][number];

export type AuthoringStore = {
  /** Every problem, and every draft of one that is not published yet. */
  problems(): Promise<AdminProblem[]>;
  versions(slug: string): Promise<ProblemVersion[]>;
  /** Makes an earlier version the current one again. False where the problem has no such version. */
  activate(slug: string, version: number): Promise<boolean>;

  draft(slug: string): Promise<ProblemDraft | undefined>;
  /** Writes over the revision that the author has seen (0: none yet) and over no other; `changed` brings the draft as it is. */
  saveDraft(draft: {
    slug: string;
    source: ProblemDraftSource;
    revision: number;
    userId: string;
  }): Promise<{ ok: true; draft: ProblemDraft } | { ok: false; draft: ProblemDraft | undefined }>;
  removeDraft(slug: string): Promise<void>;

  /** An order to the judge; the row is its own outbox. */
  ask(task: {
    kind: AuthoringTask['kind'];
    slug: string;
    userId: string;
    draft?: { source: ProblemDraftSource; revision: number };
  }): Promise<string>;
  task(id: string): Promise<AuthoringTask | undefined>;
  latestTask(slug: string, kind: AuthoringTask['kind']): Promise<AuthoringTask | undefined>;
  /** The version that is current now; undefined where the check has not passed or its draft has changed since. */
  publish(taskId: string, userId: string): Promise<number | undefined>;

  /** For the judge's role: takes an order that nobody has finished. */
  take(id: string): Promise<TakenTask | undefined>;
  /** For the judge's role. */
  progress(id: string, rows: CheckRow[], rowsTotal: number | null): Promise<void>;
  /** For the judge's role: the draft that an author asked to open; one that is there already stays. */
  opened(
    taskId: string,
    slug: string,
    source: ProblemDraftSource,
    versionId: number,
    userId: string | null,
  ): Promise<void>;
  /** For the judge's role. */
  passed(
    id: string,
    rows: CheckRow[],
    built: { document: ProblemDocument; cases: TestCase[]; contentHash: string; source: VersionSource },
  ): Promise<void>;
  /** For the judge's role. `broken` is a fault of ours. */
  ended(id: string, state: 'failed' | 'broken', rows: CheckRow[], message?: string): Promise<void>;
  /** For the judge's role: orders that are not finished. */
  unfinished(olderThanMs: number): Promise<{ taskId: string; attempt: number }[]>;
};

export function createAuthoringStore(database: Database): AuthoringStore {
  const draft: AuthoringStore['draft'] = async (slug) => {
    const row = await database
      .selectFrom('problem_drafts')
      .leftJoin('problem_versions', 'problem_versions.id', 'problem_drafts.base_version_id')
      .select(['problem_drafts.slug', 'problem_drafts.source', 'problem_drafts.revision', 'problem_drafts.updated_at'])
      .select('problem_versions.version')
      .where('problem_drafts.slug', '=', slug)
      .executeTakeFirst();
    return (
      row && {
        slug: row.slug,
        // Written by saveDraft and opened.
        source: row.source as unknown as ProblemDraftSource,
        revision: row.revision,
        baseVersion: row.version,
        updatedAt: row.updated_at.toISOString(),
      }
    );
  };

  return {
    async problems() {
      // PostgreSQL reads no field of a draft that holds a NUL character somewhere, as a case may: of the new ones we read the whole.
      const { rows } = await sql<AdminProblem & { draft: ProblemDraftSource | null }>`
        SELECT coalesce(problems.slug, draft.slug) AS slug, number,
          problems.title, CASE WHEN problems.slug IS NULL THEN draft.source END AS draft, origin, version.version,
          coalesce(companies, '{}') AS companies, draft.slug IS NOT NULL AS "hasDraft",
          (SELECT count(*) FROM submissions WHERE problem_id = problems.id AND kind = 'submission') AS submissions
        FROM problems LEFT JOIN problem_versions AS version ON version.id = problems.current_version_id
        FULL JOIN problem_drafts AS draft ON draft.slug = problems.slug
        ORDER BY number NULLS FIRST, slug`.execute(database);
      return rows.map(({ draft, ...problem }) => ({ ...problem, title: problem.title ?? draft?.title ?? '' }));
    },

    async versions(slug) {
      const { rows } = await sql<Omit<ProblemVersion, 'createdAt'> & { createdAt: Date }>`
        SELECT version.id, version.version, version.document->>'title' AS title, version.created_at AS "createdAt",
          author.name AS "createdBy", version.id = problem.current_version_id AS "isCurrent",
          (SELECT count(*) FROM submissions WHERE problem_version_id = version.id AND kind = 'submission') AS submissions
        FROM problems AS problem JOIN problem_versions AS version ON version.problem_id = problem.id
        LEFT JOIN users AS author ON author.id = version.created_by
        WHERE problem.slug = ${slug} ORDER BY version.version DESC`.execute(database);
      return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }));
    },

    async activate(slug, version) {
      const { rows } = await sql<{ id: number }>`
        SELECT version.id FROM problem_versions AS version JOIN problems ON problems.id = version.problem_id
        WHERE slug = ${slug} AND version.version = ${version}`.execute(database);
      if (!rows[0]) return false;
      await sql`SELECT activate_version(${rows[0].id})`.execute(database);
      return true;
    },

    draft,

    async saveDraft({ slug, source, revision, userId }) {
      const text = JSON.stringify(source);
      const saved =
        revision === 0
          ? await database
              .insertInto('problem_drafts')
              .values({ slug, source: text, updated_by: userId, base_version_id: null })
              .onConflict((conflict) => conflict.doNothing())
              .returning('slug')
              .executeTakeFirst()
          : await database
              .updateTable('problem_drafts')
              .set({ source: text, revision: sql`revision + 1`, updated_by: userId, updated_at: sql`now()` })
              .where('slug', '=', slug)
              .where('revision', '=', revision)
              .returning('slug')
              .executeTakeFirst();
      const now = await draft(slug);
      return saved && now ? { ok: true, draft: now } : { ok: false, draft: now };
    },

    async removeDraft(slug) {
      await database.deleteFrom('problem_drafts').where('slug', '=', slug).execute();
    },

    async ask({ kind, slug, userId, draft: given }) {
      const id = uuidv7();
      await database
        .insertInto('authoring_tasks')
        .values({
          id,
          kind,
          slug,
          asked_by: userId,
          source: given ? JSON.stringify(given.source) : null,
          draft_revision: given?.revision ?? null,
        })
        .execute();
      return id;
    },

    task: async (id) => first(await taskRows(database, sql`id = ${id}`)),
    latestTask: async (slug, kind) => first(await taskRows(database, sql`slug = ${slug} AND kind = ${kind}`)),

    async publish(taskId, userId) {
      const { rows } = await sql<{ version_id: number | null }>`
        SELECT publish_check(${taskId}, ${userId}) AS version_id`.execute(database);
      return rows[0]?.version_id ?? undefined;
    },

    async take(id) {
      const row = await database
        .updateTable('authoring_tasks')
        .set({ state: 'running', attempts: sql`attempts + 1` })
        .where('id', '=', id)
        .where('state', 'in', ['waiting', 'running'])
        .returning(['id', 'kind', 'slug', 'source', 'asked_by', 'attempts'])
        .executeTakeFirst();
      if (!row) return undefined;
      const base = await database
        .selectFrom('problem_drafts')
        .select('base_version_id')
        .where('slug', '=', row.slug)
        .executeTakeFirst();
      return {
        id: row.id,
        baseVersionId: base?.base_version_id ?? null,
        kind: row.kind,
        slug: row.slug,
        source: row.source as unknown as ProblemDraftSource | null,
        askedBy: row.asked_by,
        attempts: row.attempts - 1,
      };
    },

    async progress(id, rows, rowsTotal) {
      await database
        .updateTable('authoring_tasks')
        .set({ rows: JSON.stringify(rows), rows_total: rowsTotal })
        .where('id', '=', id)
        .where('state', '=', 'running')
        .execute();
    },

    async opened(taskId, slug, source, versionId, userId) {
      await database.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('problem_drafts')
          .values({ slug, source: JSON.stringify(source), base_version_id: versionId, updated_by: userId })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        await end(transaction, taskId, { state: 'passed' });
      });
    },

    async passed(id, rows, { document, cases, contentHash, source }) {
      const caseSet = await packCases(cases);
      await end(database, id, {
        state: 'passed',
        rows: JSON.stringify(rows),
        document: JSON.stringify(document),
        version_source: JSON.stringify(source),
        cases: caseSet.packed,
        case_count: caseSet.count,
        content_hash: contentHash,
        case_set_hash: caseSet.hash,
      });
    },

    async ended(id, state, rows, message) {
      await end(database, id, { state, rows: JSON.stringify(rows), message: message ?? null });
    },

    async unfinished(olderThanMs) {
      const rows = await database
        .selectFrom('authoring_tasks')
        .select(['id', 'attempts'])
        .where('state', 'in', ['waiting', 'running'])
        .where('asked_at', '<', sql<Date>`clock_timestamp() - make_interval(secs => ${olderThanMs / 1_000})`)
        .orderBy('asked_at')
        .limit(100)
        .execute();
      return rows.map(({ id, attempts }) => ({ taskId: id, attempt: attempts + 1 }));
    },
  };
}

type Tables = Database extends Kysely<infer T> ? T : never;

async function end(database: Kysely<Tables>, id: string, change: Record<string, unknown>): Promise<void> {
  await database
    .updateTable('authoring_tasks')
    .set({ ...change, finished_at: sql`clock_timestamp()` } as never)
    .where('id', '=', id)
    .where('state', '=', 'running')
    .execute();
}

type TaskRow = Omit<AuthoringTask, 'askedAt' | 'finishedAt'> & { askedAt: Date; finishedAt: Date | null };

async function taskRows(database: Database, condition: ReturnType<typeof sql>): Promise<TaskRow[]> {
  const { rows } = await sql<TaskRow>`
    SELECT id, kind, slug, state, draft_revision AS "draftRevision", rows, rows_total AS "rowsTotal", message,
      asked_at AS "askedAt", finished_at AS "finishedAt"
    FROM authoring_tasks WHERE ${condition} ORDER BY asked_at DESC, id DESC LIMIT 1`.execute(database);
  return rows;
}

function first(rows: TaskRow[]): AuthoringTask | undefined {
  const row = rows[0];
  return row && { ...row, askedAt: row.askedAt.toISOString(), finishedAt: row.finishedAt?.toISOString() ?? null };
}

/** Up to this, a case is in the draft itself. Bytes of JSON text. */
const editableCaseBytes = 4_000;

/** A source for editing: of large cases only where they are kept. */
export function draftOf(source: ProblemSource): ProblemDraftSource {
  return {
    ...source,
    cases: source.cases.map((each, kept): ProblemDraftSource['cases'][number] => {
      const bytes = JSON.stringify([each.input, each.expected]).length;
      if (bytes <= editableCaseBytes) return each;
      const { name, visible, explanation } = each;
      return { name, visible, kept, bytes, ...(explanation === undefined ? {} : { explanation }) };
    }),
  };
}

/** The whole source again; undefined where a kept case is not in `cases`. */
export function wholeSource(
  draft: ProblemDraftSource,
  cases: TestCase[],
): (Omit<ProblemDraftSource, 'cases'> & { cases: ProblemSource['cases'] }) | undefined {
  const whole: ProblemSource['cases'] = [];
  for (const each of draft.cases) {
    if (!isKept(each)) {
      whole.push(each);
      continue;
    }
    const found = cases[each.kept];
    if (!found) return undefined;
    const { name, visible, explanation } = each;
    const { input, expected } = found;
    whole.push({ name, visible, input, expected, ...(explanation === undefined ? {} : { explanation }) });
  }
  return { ...draft, cases: whole };
}

function isKept(each: ProblemDraftSource['cases'][number]): each is KeptCase {
  return 'kept' in each;
}

/** What is kept of a source beside its cases. */
export function versionSourceOf({ cases, ...source }: ProblemSource): VersionSource {
  const explained = cases.filter(({ explanation }) => explanation !== undefined);
  return {
    ...source,
    explanations: Object.fromEntries(explained.map(({ name, explanation = '' }) => [name, explanation])),
  };
}
