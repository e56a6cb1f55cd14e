import type { AdminSubmission, AdminSubmissionSummary, AdminSubmissionsQuery, CaseInput } from '@codenova/contracts';
import { sql } from 'kysely';
import type { Database } from './database.ts';
import { summaryColumns, summaryOf } from './submission-store.ts';

export type SubmissionFilter = AdminSubmissionsQuery;

const adminColumns = [
  'users.name as person',
  'submissions.attempt',
  'submissions.failed_attempts',
  'submissions.queued_at',
] as const;

const everybodys = (database: Database) =>
  database
    .selectFrom('submissions')
    .innerJoin('problems', 'problems.id', 'submissions.problem_id')
    .innerJoin('users', 'users.id', 'submissions.user_id');

/** Everybody's submissions and runs, the newest first: a page of at most `pageSize` after `filter.after`. */
export async function listForAdmin(
  database: Database,
  { person, problem, verdict, language, kind, after }: SubmissionFilter,
  pageSize: number,
): Promise<{ items: AdminSubmissionSummary[]; next: string | null }> {
  let query = everybodys(database).select([...summaryColumns, ...adminColumns]);
  // By ids, which the indexes know: a name that nobody has finds nothing.
  if (person !== undefined)
    query = query.where('submissions.user_id', '=', (from) =>
      from.selectFrom('users as named').select('named.id').where(sql`lower(named.name)`, '=', person.toLowerCase()),
    );
  if (problem !== undefined)
    query = query.where('submissions.problem_id', '=', (from) =>
      from.selectFrom('problems as named').select('named.id').where('named.slug', '=', problem),
    );
  if (verdict === 'waiting') query = query.where('submissions.verdict', 'is', null);
  else if (verdict !== undefined) query = query.where('submissions.verdict', '=', verdict);
  if (language !== undefined) query = query.where('submissions.language_id', '=', language);
  if (kind !== undefined) query = query.where('submissions.kind', '=', kind);
  if (after !== undefined) query = query.where('submissions.id', '<', after);
  const rows = await query
    .orderBy('submissions.id', 'desc')
    .limit(pageSize + 1)
    .execute();
  const items = rows.slice(0, pageSize).map((row) => ({ ...summaryOf(row), ...adminFactsOf(row) }));
  return { items, next: rows.length > pageSize ? (items.at(-1)?.id ?? null) : null };
}

/** Anybody's submission or run. */
export async function findForAdmin(database: Database, id: string): Promise<AdminSubmission | undefined> {
  const row = await everybodys(database)
    .innerJoin('problem_versions', 'problem_versions.id', 'submissions.problem_version_id')
    .select([...summaryColumns, ...adminColumns, 'submissions.code', 'submissions.judgement', 'submissions.inputs'])
    .select(['problem_versions.version'])
    .select(sql<boolean>`problem_versions.id = problems.current_version_id`.as('is_current'))
    .where('submissions.id', '=', id)
    .executeTakeFirst();
  return (
    row && {
      ...summaryOf(row),
      ...adminFactsOf(row),
      code: row.code,
      judgement: row.judgement,
      // Written by the submission store from CaseInput[].
      inputs: row.inputs as CaseInput[] | null,
      problemVersion: row.version,
      isCurrentVersion: row.is_current,
    }
  );
}

function adminFactsOf(row: { person: string; attempt: number; failed_attempts: number; queued_at: Date | null }) {
  return {
    person: row.person,
    attempt: row.attempt,
    failedAttempts: row.failed_attempts,
    queuedAt: row.queued_at?.toISOString() ?? null,
  };
}
