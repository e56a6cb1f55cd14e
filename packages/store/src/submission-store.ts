import type {
  CaseInput,
  Judgement,
  LanguageId,
  Submission,
  SubmissionKind,
  SubmissionList,
  SubmissionSummary,
  UserEvent,
  Verdict,
} from '@codenova/contracts';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from './database.ts';
import type { OwnedEvent } from './event-store.ts';

export type NewSubmission = {
  userId: string;
  problemId: number;
  versionId: number;
  languageId: LanguageId;
  code: string;
} & ({ kind: 'submission' } | { kind: 'run'; inputs: CaseInput[] });

/** What the judge needs of a submission. */
export type SubmissionToJudge = {
  id: string;
  userId: string;
  kind: SubmissionKind;
  versionId: number;
  languageId: LanguageId;
  code: string;
  inputs: CaseInput[] | null;
  attempt: number;
  failedAttempts: number;
  verdict: Verdict | null;
};

export type UnjudgedSubmission = { id: string; kind: SubmissionKind; attempt: number; queued: boolean };

export type SubmissionStore = {
  /** The acknowledged row, which is its own outbox: the sweeper finds it as long as it has no verdict (I1). */
  create(submission: NewSubmission): Promise<string>;
  markQueued(id: string, attempt: number): Promise<void>;
  /** A person's own submission or run. */
  find(id: string, userId: string): Promise<Submission | undefined>;
  /** A person's submissions (no runs), newest first. */
  list(userId: string, query: { problemSlug?: string; page: number; pageSize: number }): Promise<SubmissionList>;
  counts(): Promise<{ submissions: number; unjudged: number }>;
  /** The attempt of a person's own that waits for its verdict; undefined where it has one, or there is none. */
  waitingAttempt(id: string, userId: string): Promise<number | undefined>;
  /** How many of a person's submissions and runs wait for a verdict. */
  pending(userId: string): Promise<number>;
  /** For the judge's role. */
  toJudge(id: string): Promise<SubmissionToJudge | undefined>;
  /**
   * For the judge's role. Writes the verdict of an attempt, at most once (I2), with the person's next
   * event and the problem's counters. undefined: a verdict was there, or the attempt is over.
   */
  recordVerdict(id: string, attempt: number, judgement: Judgement): Promise<OwnedEvent | undefined>;
  /**
   * For the judge's role: this attempt ended without a verdict. The number of the next attempt; undefined
   * when `allowed` attempts have failed with it (an internal error is due) or the attempt is over.
   */
  recordFailedAttempt(id: string, attempt: number, allowed: number): Promise<number | undefined>;
  /** For the judge's role: rows without a verdict, at least `olderThanMs` old, in the order of their ids, after `afterId`. */
  unjudged(query: { olderThanMs: number; afterId?: string; limit: number }): Promise<UnjudgedSubmission[]>;
  /** For the judge's role: removes judged runs older than this. */
  pruneRuns(olderThanHours: number): Promise<number>;
};

/** What `summaryOf` reads, of submissions joined with their problems. */
export const summaryColumns = [
  'submissions.id',
  'submissions.kind',
  'problems.slug',
  'problems.title',
  'submissions.language_id',
  'submissions.verdict',
  'submissions.cpu_time_ms',
  'submissions.memory_bytes',
  'submissions.cases_passed',
  'submissions.cases_total',
  'submissions.created_at',
  'submissions.judged_at',
] as const;

export function createSubmissionStore(database: Database): SubmissionStore {
  const withProblem = () =>
    database.selectFrom('submissions').innerJoin('problems', 'problems.id', 'submissions.problem_id');

  return {
    async create(submission) {
      const id = uuidv7();
      await database
        .insertInto('submissions')
        .values({
          id,
          user_id: submission.userId,
          kind: submission.kind,
          problem_id: submission.problemId,
          problem_version_id: submission.versionId,
          language_id: submission.languageId,
          code: submission.code,
          inputs: submission.kind === 'run' ? JSON.stringify(submission.inputs) : null,
        })
        .execute();
      return id;
    },

    async markQueued(id, attempt) {
      await database
        .updateTable('submissions')
        .set({ queued_at: sql`clock_timestamp()` })
        .where('id', '=', id)
        .where('attempt', '=', attempt)
        .execute();
    },

    async find(id, userId) {
      const row = await withProblem()
        .innerJoin('problem_versions', 'problem_versions.id', 'submissions.problem_version_id')
        .select([...summaryColumns, 'submissions.code', 'submissions.judgement', 'problem_versions.version'])
        .select(sql<boolean>`problem_versions.id = problems.current_version_id`.as('is_current'))
        .where('submissions.id', '=', id)
        .where('submissions.user_id', '=', userId)
        .executeTakeFirst();
      return (
        row && {
          ...summaryOf(row),
          code: row.code,
          judgement: row.judgement,
          problemVersion: row.version,
          isCurrentVersion: row.is_current,
        }
      );
    },

    async list(userId, { problemSlug, page, pageSize }) {
      let own = withProblem().where('submissions.user_id', '=', userId).where('submissions.kind', '=', 'submission');
      if (problemSlug !== undefined) own = own.where('problems.slug', '=', problemSlug);
      const [rows, { total }] = await Promise.all([
        own
          .select(summaryColumns)
          .orderBy('submissions.created_at', 'desc')
          .orderBy('submissions.id', 'desc')
          .limit(pageSize)
          .offset((page - 1) * pageSize)
          .execute(),
        own.select((select) => select.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
      ]);
      return { items: rows.map(summaryOf), total, page, pageSize };
    },

    async counts() {
      const { rows } = await sql<{ submissions: number; unjudged: number }>`
        SELECT (SELECT count(*) FROM submissions WHERE kind = 'submission') AS submissions,
          (SELECT count(*) FROM submissions WHERE verdict IS NULL) AS unjudged`.execute(database);
      return rows[0] ?? { submissions: 0, unjudged: 0 };
    },

    async waitingAttempt(id, userId) {
      const row = await database
        .selectFrom('submissions')
        .select('attempt')
        .where('id', '=', id)
        .where('user_id', '=', userId)
        .where('verdict', 'is', null)
        .executeTakeFirst();
      return row?.attempt;
    },

    async pending(userId) {
      const row = await database
        .selectFrom('submissions')
        .select((select) => select.fn.countAll<number>().as('pending'))
        .where('user_id', '=', userId)
        .where('verdict', 'is', null)
        .executeTakeFirstOrThrow();
      return row.pending;
    },

    async toJudge(id) {
      const row = await database
        .selectFrom('submissions')
        .select(['id', 'user_id', 'kind', 'problem_version_id', 'language_id', 'code', 'inputs', 'attempt'])
        .select(['failed_attempts', 'verdict'])
        .where('id', '=', id)
        .executeTakeFirst();
      if (!row) return undefined;
      const { user_id, problem_version_id, language_id, failed_attempts, inputs, ...same } = row;
      return {
        ...same,
        userId: user_id,
        versionId: problem_version_id,
        languageId: language_id,
        failedAttempts: failed_attempts,
        // Written by `create` from CaseInput[].
        inputs: inputs as CaseInput[] | null,
      };
    },

    async recordVerdict(id, attempt, judgement) {
      const { rows } = await sql<{
        event_user_id: string;
        event_sequence: number;
        event_at: Date;
        event_payload: UserEvent['payload'];
      }>`
        SELECT * FROM record_verdict(${id}, ${attempt}, ${JSON.stringify(judgement)}::json, ${judgement.verdict},
          ${judgement.cpuTimeMs}, ${judgement.memoryBytes === null ? null : Math.round(judgement.memoryBytes)}::bigint,
          ${judgement.casesPassed}, ${judgement.casesTotal})`.execute(database);
      const row = rows[0];
      if (!row) return undefined;
      return {
        userId: row.event_user_id,
        event: { sequence: row.event_sequence, at: row.event_at.toISOString(), payload: row.event_payload },
      };
    },

    async recordFailedAttempt(id, attempt, allowed) {
      const { rows } = await sql<{ attempt: number | null }>`
        SELECT record_failed_attempt(${id}, ${attempt}, ${allowed}) AS attempt`.execute(database);
      return rows[0]?.attempt ?? undefined;
    },

    async unjudged({ olderThanMs, afterId, limit }) {
      let query = database
        .selectFrom('submissions')
        .select(['id', 'kind', 'attempt', 'queued_at'])
        .where('verdict', 'is', null)
        .where('created_at', '<', sql<Date>`clock_timestamp() - make_interval(secs => ${olderThanMs / 1_000})`);
      if (afterId !== undefined) query = query.where('id', '>', afterId);
      const rows = await query.orderBy('id').limit(limit).execute();
      return rows.map(({ queued_at, ...row }) => ({ ...row, queued: queued_at !== null }));
    },

    async pruneRuns(olderThanHours) {
      const { rows } = await sql<{ removed: number }>`
        SELECT prune_runs(make_interval(hours => ${olderThanHours})) AS removed`.execute(database);
      return rows[0]?.removed ?? 0;
    },
  };
}

type SummaryRow = {
  id: string;
  kind: SubmissionKind;
  slug: string;
  title: string;
  language_id: LanguageId;
  verdict: Verdict | null;
  cpu_time_ms: number | null;
  memory_bytes: number | null;
  cases_passed: number | null;
  cases_total: number | null;
  created_at: Date;
  judged_at: Date | null;
};

export function summaryOf(row: SummaryRow): SubmissionSummary {
  return {
    id: row.id,
    kind: row.kind,
    problemSlug: row.slug,
    problemTitle: row.title,
    languageId: row.language_id,
    state: row.verdict === null ? 'queued' : 'judged',
    verdict: row.verdict,
    cpuTimeMs: row.cpu_time_ms,
    memoryBytes: row.memory_bytes,
    casesPassed: row.cases_passed,
    casesTotal: row.cases_total,
    createdAt: row.created_at.toISOString(),
    judgedAt: row.judged_at?.toISOString() ?? null,
  };
}
