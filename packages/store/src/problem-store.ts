import type {
  ProblemDocument,
  ProblemListItem,
  ProblemListQuery,
  ProblemSource,
  ProblemStatus,
  TestCase,
} from '@codenova/contracts';
import { sql } from 'kysely';
import { packCases, unpackCases } from './case-set.ts';
import type { Database, ProblemOrigin, VersionSource } from './database.ts';
import {
  type CatalogueFacets,
  catalogueFacets,
  countProblems,
  countSolved,
  dailyProblem,
  listProblems,
  type PersonalMark,
  type ProblemPage,
  personalMarks,
} from './problem-list.ts';

type PrivateField = 'reference' | 'checkerSource' | 'judgingProgram';

/** What a person may see of a problem's current version; the reference solution and what judges stay behind. */
export type StoredProblem = Omit<ProblemDocument, PrivateField> & {
  problemId: number;
  versionId: number;
  previous: { slug: string; title: string } | null;
  next: { slug: string; title: string } | null;
};

/** `foreign`: a problem of this slug is there from elsewhere, and was left as it is. */
export type SavedVersion = { outcome: 'unchanged' | 'saved' | 'foreign'; versionId: number; version: number };

export type ProblemStore = {
  /**
   * Makes this the problem's current version. `contentHash` is of document and cases together: nothing
   * is written when the current version has it, and a version that was current before becomes it again.
   */
  saveVersion(
    document: ProblemDocument,
    cases: TestCase[],
    contentHash: string,
    options?: { source?: VersionSource; origin?: ProblemOrigin },
  ): Promise<SavedVersion>;
  list(query: ProblemListQuery, userId: string | null): Promise<ProblemPage>;
  /** What one can filter by; it changes with the catalogue's revision. */
  facets(): Promise<CatalogueFacets>;
  /** A person's status and bookmark of each of these problems. */
  marks(userId: string, slugs: string[]): Promise<Map<string, PersonalMark>>;
  /** How many problems a person has solved. */
  solved(userId: string): Promise<number>;
  find(slug: string): Promise<StoredProblem | undefined>;
  /** The slugs of those that have an editorial, by number. */
  editorials(): Promise<string[]>;
  status(userId: string, problemId: number): Promise<ProblemStatus>;
  /** Of a UTC day (`2026-01-31`), chosen when it is first asked for. undefined without problems, and for days far away. */
  daily(day: string, userId: string | null): Promise<ProblemListItem | undefined>;
  /** Those that an operator says ask this problem; each once, in the order given. False where there is no such problem. */
  setCompanies(slug: string, companies: string[]): Promise<boolean>;
  /** Changes whenever any problem's current version does. */
  revision(): Promise<number>;
  count(): Promise<number>;
  /** For the judge's role only (I6): all of a version, the reference included. */
  documentOf(versionId: number): Promise<ProblemDocument | undefined>;
  /** For the judge's role only (I6): all cases of a version, the hidden ones included. */
  casesOf(versionId: number): Promise<TestCase[] | undefined>;
  /** For the judge's role only (I6): the current version as its author wrote it; undefined without a source. */
  sourceOf(slug: string): Promise<{ versionId: number; source: ProblemSource } | undefined>;
};

export function createProblemStore(database: Database): ProblemStore {
  const casesOf: ProblemStore['casesOf'] = async (versionId) => {
    const row = await database
      .selectFrom('problem_versions')
      .innerJoin('case_sets', 'case_sets.content_hash', 'problem_versions.case_set_hash')
      .select('case_sets.cases')
      .where('problem_versions.id', '=', versionId)
      .executeTakeFirst();
    return row && unpackCases(row.cases);
  };

  return {
    async saveVersion(document, cases, contentHash, { source, origin = 'catalogue' } = {}) {
      if (cases.length === 0) throw new Error(`problem ${document.slug} has no cases`);
      const caseSet = await packCases(cases);

      return database.transaction().execute(async (transaction) => {
        const { slug, number, title, difficulty, topics } = document;
        const sourceText = source === undefined ? null : JSON.stringify(source);
        const problem = await transaction
          .insertInto('problems')
          .values({ slug, number, title, difficulty, topics, origin, current_version_id: null })
          // The update that changes nothing locks the row, so that two loaders take turns.
          .onConflict((conflict) => conflict.column('slug').doUpdateSet({ slug }))
          .returning(['id', 'current_version_id', 'origin'])
          .executeTakeFirstOrThrow();
        // What people wrote on the site is not overwritten by a folder or a package of the same name.
        if (problem.current_version_id !== null && problem.origin !== origin) {
          const version = await transaction
            .selectFrom('problem_versions')
            .select('version')
            .where('id', '=', problem.current_version_id)
            .executeTakeFirstOrThrow();
          return { outcome: 'foreign' as const, versionId: problem.current_version_id, version: version.version };
        }
        const known = await transaction
          .selectFrom('problem_versions')
          .select(['id', 'version'])
          .where('problem_id', '=', problem.id)
          .where('content_hash', '=', contentHash)
          .executeTakeFirst();
        // A version of before authors' sources were kept gets its own.
        if (known && sourceText !== null)
          await transaction
            .updateTable('problem_versions')
            .set({ source: sourceText })
            .where('id', '=', known.id)
            .where('source', 'is', null)
            .execute();
        if (known && known.id === problem.current_version_id)
          return { outcome: 'unchanged' as const, versionId: known.id, version: known.version };

        const current = known ?? (await insertVersion());
        await transaction.updateTable('problems').set({ number, origin }).where('id', '=', problem.id).execute();
        await sql`SELECT activate_version(${current.id})`.execute(transaction);
        return { outcome: 'saved' as const, versionId: current.id, version: current.version };

        async function insertVersion() {
          await transaction
            .insertInto('case_sets')
            .values({ content_hash: caseSet.hash, cases: caseSet.packed, case_count: caseSet.count })
            .onConflict((conflict) => conflict.column('content_hash').doNothing())
            .execute();
          return transaction
            .insertInto('problem_versions')
            .values({
              problem_id: problem.id,
              version: sql<number>`(SELECT coalesce(max(version), 0) + 1 FROM problem_versions WHERE problem_id = ${problem.id})`,
              content_hash: contentHash,
              document: JSON.stringify(document),
              case_set_hash: caseSet.hash,
              source: sourceText,
            })
            .returning(['id', 'version'])
            .executeTakeFirstOrThrow();
        }
      });
    },

    list: (query, userId) => listProblems(database, query, userId),
    facets: () => catalogueFacets(database),
    marks: (userId, slugs) => personalMarks(database, userId, slugs),
    async editorials() {
      const rows = await database
        .selectFrom('problems')
        .innerJoin('problem_versions', 'problem_versions.id', 'problems.current_version_id')
        .select('problems.slug')
        .where(sql<boolean>`problem_versions.document ->> 'editorial' <> ''`)
        .orderBy('problems.number')
        .execute();
      return rows.map(({ slug }) => slug);
    },
    solved: (userId) => countSolved(database, userId),

    async find(slug) {
      const { rows } = await sql<{
        problem_id: number;
        version_id: number;
        document: Omit<ProblemDocument, PrivateField>;
        previous: StoredProblem['previous'];
        next: StoredProblem['next'];
      }>`
        SELECT problem.id AS problem_id, version.id AS version_id,
          version.document - 'reference' - 'checkerSource' - 'judgingProgram' AS document,
          (SELECT jsonb_build_object('slug', slug, 'title', title) FROM problems
           WHERE (number, slug) < (problem.number, problem.slug) AND current_version_id IS NOT NULL
           ORDER BY number DESC, slug DESC LIMIT 1) AS previous,
          (SELECT jsonb_build_object('slug', slug, 'title', title) FROM problems
           WHERE (number, slug) > (problem.number, problem.slug) AND current_version_id IS NOT NULL
           ORDER BY number, slug LIMIT 1) AS next
        FROM problems AS problem JOIN problem_versions AS version ON version.id = problem.current_version_id
        WHERE problem.slug = ${slug}`.execute(database);
      const row = rows[0];
      if (!row) return undefined;
      const { problem_id: problemId, version_id: versionId, previous, next } = row;
      return { ...row.document, problemId, versionId, previous, next };
    },

    async status(userId, problemId) {
      const row = await database
        .selectFrom('user_problems')
        .select('solved')
        .where('user_id', '=', userId)
        .where('problem_id', '=', problemId)
        .executeTakeFirst();
      if (!row) return 'todo';
      return row.solved ? 'solved' : 'attempted';
    },

    daily: (day, userId) => dailyProblem(database, day, userId),

    async setCompanies(slug, companies) {
      return database.transaction().execute(async (transaction) => {
        const changed = await transaction
          .updateTable('problems')
          .set({ companies: [...new Set(companies)] })
          .where('slug', '=', slug)
          .executeTakeFirst();
        await transaction.updateTable('catalogue_revision').set({ revision: sql`revision + 1` }).execute();
        return changed.numUpdatedRows > 0n;
      });
    },

    async revision() {
      return (await database.selectFrom('catalogue_revision').select('revision').executeTakeFirstOrThrow()).revision;
    },

    count: () => countProblems(database),

    async documentOf(versionId) {
      const row = await database
        .selectFrom('problem_versions')
        .select('document')
        .where('id', '=', versionId)
        .executeTakeFirst();
      return row?.document;
    },

    casesOf,

    async sourceOf(slug) {
      const row = await database
        .selectFrom('problems')
        .innerJoin('problem_versions', 'problem_versions.id', 'problems.current_version_id')
        .select(['problem_versions.id', 'problem_versions.source'])
        .where('problems.slug', '=', slug)
        .executeTakeFirst();
      const cases = row?.source && (await casesOf(row.id));
      if (!row?.source || !cases) return undefined;
      const { explanations, ...source } = row.source;
      return {
        versionId: row.id,
        source: {
          ...source,
          cases: cases.map(({ name, visible, input, expected }) => {
            const explanation = explanations[name];
            return { name, visible, input, expected, ...(explanation === undefined ? {} : { explanation }) };
          }),
        },
      };
    },
  };
}
