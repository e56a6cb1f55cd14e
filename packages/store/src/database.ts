import type {
  AdminActionKind,
  AuthoringState,
  Difficulty,
  Judge0Settings,
  Judge0StatusId,
  Judgement,
  LanguageId,
  NotificationKind,
  ProblemDocument,
  ProblemSource,
  RejudgeState,
  Role,
  SubmissionKind,
  UserEvent,
  Verdict,
} from '@codenova/contracts';
import { type Generated, type JSONColumnType, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';

/** Where a problem comes from: a folder of problems/, an imported package, or authors on the site. */
export type ProblemOrigin = 'catalogue' | 'package' | 'site';

/** What an author wrote, without the cases: they are kept apart, for the judge alone. */
export type VersionSource = Omit<ProblemSource, 'cases'> & { explanations: Record<string, string> };

/** The tables as migrations/ makes them. Where these types and the SQL differ, the contract tests fail. */
type Tables = {
  users: {
    id: string;
    name: string;
    email: string;
    password_hash: string;
    role: Generated<Role>;
    created_at: Generated<Date>;
    blocked_at: Date | null;
  };
  admin_actions: {
    id: Generated<number>;
    at: Generated<Date>;
    by_id: string | null;
    kind: AdminActionKind;
    user_id: string | null;
    detail: string | null;
  };
  schema_migrations: { name: string; checksum: string; applied_at: Generated<Date> };
  case_sets: { content_hash: string; cases: Uint8Array; case_count: number; created_at: Generated<Date> };
  problems: {
    id: Generated<number>;
    slug: string;
    current_version_id: number | null;
    number: number;
    title: string;
    difficulty: Difficulty;
    topics: string[];
    judged: Generated<number>;
    accepted: Generated<number>;
    judged_of_deleted: Generated<number>;
    accepted_of_deleted: Generated<number>;
    companies: Generated<string[]>;
    origin: Generated<ProblemOrigin>;
    search_name: Generated<string>;
    search_words: Generated<string>;
  };
  study_plans: { slug: string; position: number; title: string; about: string };
  study_plan_problems: { plan_slug: string; position: number; section: string; problem_id: number };
  bookmarks: { user_id: string; problem_id: number; created_at: Generated<Date> };
  problem_notes: {
    user_id: string;
    problem_id: number;
    text: string;
    revision: Generated<number>;
    updated_at: Generated<Date>;
  };
  discussion_posts: {
    id: string;
    problem_id: number;
    parent_id: string | null;
    user_id: string | null;
    title: string | null;
    body: string;
    created_at: Generated<Date>;
    edited_at: Date | null;
    hidden_at: Date | null;
    hidden_by: string | null;
    deleted_at: Date | null;
  };
  discussion_votes: { post_id: string; user_id: string; at: Generated<Date> };
  discussion_reports: {
    post_id: string;
    user_id: string;
    reason: string;
    at: Generated<Date>;
    resolved_at: Date | null;
    resolved_by: string | null;
  };
  /** Written by `add_notification` alone. */
  notifications: {
    id: string;
    user_id: string;
    kind: NotificationKind;
    post_id: string | null;
    submission_id: string | null;
    data: JSONColumnType<{ replyId?: string; hidden?: boolean; oldVerdict?: Verdict }>;
    times: number;
    position: number;
    at: Date;
    read_at: Date | null;
  };
  problem_versions: {
    id: Generated<number>;
    problem_id: number;
    version: number;
    content_hash: string;
    document: JSONColumnType<ProblemDocument>;
    case_set_hash: string;
    source: JSONColumnType<VersionSource> | null;
    created_by: string | null;
    created_at: Generated<Date>;
  };
  problem_drafts: {
    slug: string;
    source: JSONColumnType<object>;
    revision: Generated<number>;
    base_version_id: number | null;
    updated_by: string | null;
    updated_at: Generated<Date>;
  };
  authoring_tasks: {
    id: string;
    kind: 'open' | 'check';
    slug: string;
    source: JSONColumnType<object> | null;
    draft_revision: number | null;
    asked_by: string | null;
    asked_at: Generated<Date>;
    state: Generated<AuthoringState>;
    attempts: Generated<number>;
    rows: Generated<string>;
    rows_total: Generated<number | null>;
    message: Generated<string | null>;
    finished_at: Generated<Date | null>;
    document: Generated<string | null>;
    version_source: Generated<string | null>;
    cases: Generated<Uint8Array | null>;
    case_count: Generated<number | null>;
    content_hash: Generated<string | null>;
    case_set_hash: Generated<string | null>;
  };
  rejudges: {
    id: string;
    problem_id: number;
    problem_version_id: number;
    asked_by: string | null;
    asked_at: Generated<Date>;
    state: Generated<RejudgeState>;
    ended_at: Date | null;
  };
  rejudge_items: {
    rejudge_id: string;
    submission_id: string;
    attempt: number;
    old_verdict: Verdict;
    verdict: Verdict | null;
    judgement: JSONColumnType<Judgement> | null;
    failed_attempts: Generated<number>;
  };
  catalogue_revision: { only_row: Generated<boolean>; revision: number };
  submissions: {
    id: string;
    user_id: string;
    kind: SubmissionKind;
    problem_id: number;
    problem_version_id: number;
    language_id: LanguageId;
    code: string;
    inputs: JSONColumnType<object> | null;
    attempt: Generated<number>;
    failed_attempts: Generated<number>;
    created_at: Generated<Date>;
    queued_at: Date | null;
    verdict: Verdict | null;
    judgement: JSONColumnType<Judgement> | null;
    cpu_time_ms: number | null;
    memory_bytes: number | null;
    cases_passed: number | null;
    cases_total: number | null;
    judged_at: Date | null;
  };
  user_problems: { user_id: string; problem_id: number; solved: boolean };
  drafts: {
    user_id: string;
    problem_id: number;
    language_id: LanguageId;
    code: string;
    revision: Generated<number>;
    updated_at: Generated<Date>;
  };
  user_event_counters: { user_id: string; latest: number };
  user_events: {
    user_id: string;
    sequence: number;
    at: Generated<Date>;
    payload: JSONColumnType<UserEvent['payload']>;
    published_at: Date | null;
  };
  languages: {
    id: LanguageId;
    label: string;
    version: string | null;
    missing: string | null;
    formatter: string | null;
    updated_at: Generated<Date>;
  };
  api_keys: {
    id: string;
    name: string;
    key_hash: Uint8Array;
    created_at: Generated<Date>;
    revoked_at: Date | null;
  };
  programs: {
    token: string;
    key_id: string;
    language_id: number;
    source_code: Uint8Array | null;
    stdin: Uint8Array | null;
    expected_output: Uint8Array | null;
    additional_files: Uint8Array | null;
    settings: JSONColumnType<Judge0Settings>;
    callback_url: string | null;
    attempt: Generated<number>;
    failed_attempts: Generated<number>;
    created_at: Generated<Date>;
    queued_at: Date | null;
    started_at: Date | null;
    finished_at: Date | null;
    called_back_at: Date | null;
    status_id: Generated<Judge0StatusId>;
    stdout: Uint8Array | null;
    stderr: Uint8Array | null;
    compile_output: Uint8Array | null;
    message: string | null;
    time: number | null;
    wall_time: number | null;
    memory: number | null;
    exit_code: number | null;
    exit_signal: number | null;
  };
};

export type Database = Kysely<Tables>;

const int8 = 20;

/** bigint as a number: ours (counters, bytes) stay far below 2^53. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === int8 ? Number : pg.types.getTypeParser(oid, format)) as pg.CustomTypesConfig['getTypeParser'],
};

/** A pool of at most `max` connections. A connection that breaks is reported and replaced, never fatal. */
export function openDatabase(
  databaseUrl: string,
  options: { max: number; name?: string; onError?: (error: Error) => void },
): Database {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: options.max,
    types,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 60_000,
    application_name: options.name ?? 'codenova',
  });
  pool.on('error', (error) => options.onError?.(error));
  // A connection that breaks while it is lent out tells its error here as well as to the statement: unheard, the
  // event would end the process. The pool listens only to those that lie idle.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/** The code of a PostgreSQL error (e.g. 23505) and the constraint that it names. */
export function databaseError(error: unknown): { code: string; constraint: string | undefined } | undefined {
  return error instanceof pg.DatabaseError && error.code
    ? { code: error.code, constraint: error.constraint }
    : undefined;
}

/**
 * Whether the database was away, overloaded or restarting, so that the same statement may work in a moment.
 * Errors of the statement itself (constraints, types, rights) are not of this kind.
 */
export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof pg.DatabaseError) return /^(08|53|57P|40)/.test(error.code ?? '');
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return (
    /^(ECONN|ENOENT|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)/.test(String(code)) ||
    /connection (terminated|timeout|ended)|timeout exceeded when trying to connect|not queryable/i.test(String(message))
  );
}
