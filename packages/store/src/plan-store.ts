import type { PlanSummary, StudyPlan } from '@codenova/contracts';
import { sql } from 'kysely';
import type { Database } from './database.ts';
import { planProblems } from './problem-list.ts';

/** A plan as its file says; problems by slug. */
export type PlanDefinition = {
  slug: string;
  title: string;
  about: string;
  sections: { title: string; problems: string[] }[];
};

export type PlanStore = {
  /** These are all plans from now on, in this order. Problems that the database does not have are left out and returned. */
  replaceAll(plans: PlanDefinition[]): Promise<{ missing: string[] }>;
  /** With the person's progress; `solved` is null for a visitor. */
  list(userId: string | null): Promise<PlanSummary[]>;
  find(slug: string, userId: string | null): Promise<StudyPlan | undefined>;
};

export function createPlanStore(database: Database): PlanStore {
  return {
    async replaceAll(plans) {
      return database.transaction().execute(async (transaction) => {
        const problems = new Map(
          (await transaction.selectFrom('problems').select(['id', 'slug']).execute()).map(({ id, slug }) => [slug, id]),
        );
        await transaction.deleteFrom('study_plans').execute();
        const missing = new Set<string>();
        for (const [at, { slug, title, about, sections }] of plans.entries()) {
          await transaction.insertInto('study_plans').values({ slug, title, about, position: at }).execute();
          const rows = sections
            .flatMap((section) => section.problems.map((problem) => ({ section: section.title, problem })))
            .flatMap(({ section, problem }, position) => {
              const id = problems.get(problem);
              if (id === undefined) missing.add(problem);
              return id === undefined ? [] : [{ plan_slug: slug, position, section, problem_id: id }];
            });
          if (rows.length > 0) await transaction.insertInto('study_plan_problems').values(rows).execute();
        }
        await transaction.updateTable('catalogue_revision').set({ revision: sql`revision + 1` }).execute();
        return { missing: [...missing] };
      });
    },

    async list(userId) {
      const { rows } = await sql<PlanSummary>`
        SELECT plan.slug, plan.title, plan.about, count(problem.id) AS problems,
          CASE WHEN ${userId}::uuid IS NULL THEN NULL ELSE count(mine.solved) FILTER (WHERE mine.solved) END AS solved
        FROM study_plans AS plan
        LEFT JOIN study_plan_problems AS listed ON listed.plan_slug = plan.slug
        LEFT JOIN problems AS problem ON problem.id = listed.problem_id AND problem.current_version_id IS NOT NULL
        LEFT JOIN user_problems AS mine ON mine.problem_id = problem.id AND mine.user_id = ${userId}
        GROUP BY plan.slug ORDER BY plan.position, plan.slug`.execute(database);
      return rows;
    },

    async find(slug, userId) {
      const plan = await database
        .selectFrom('study_plans')
        .select(['slug', 'title', 'about'])
        .where('slug', '=', slug)
        .executeTakeFirst();
      if (!plan) return undefined;
      const items = await planProblems(database, slug, userId);
      const sections: StudyPlan['sections'] = [];
      for (const { section, ...item } of items) {
        const last = sections.at(-1);
        if (last?.title === section) last.problems.push(item);
        else sections.push({ title: section, problems: [item] });
      }
      return { ...plan, sections };
    },
  };
}
