import { randomUUID } from 'node:crypto';
import type { Judge0FinalStatusId, Judge0Settings, Judge0StatusId } from '@codenova/contracts';
import { sql } from 'kysely';
import type { Database } from './database.ts';

export type NewProgram = {
  keyId: string;
  languageId: number;
  sourceCode: Uint8Array | null;
  stdin: Uint8Array | null;
  expectedOutput: Uint8Array | null;
  additionalFiles: Uint8Array | null;
  settings: Judge0Settings;
  callbackUrl: string | null;
};

/** What one run gave. Times in seconds, memory in KB. */
export type ProgramResult = {
  statusId: Judge0FinalStatusId;
  stdout: Uint8Array | null;
  stderr: Uint8Array | null;
  compileOutput: Uint8Array | null;
  message: string | null;
  time: number | null;
  wallTime: number | null;
  memory: number | null;
  exitCode: number | null;
  exitSignal: number | null;
};

/** A submission of the Judge0-compatible API. */
export type Program = NewProgram &
  Omit<ProgramResult, 'statusId'> & {
    token: string;
    statusId: Judge0StatusId;
    attempt: number;
    createdAt: Date;
    queuedAt: Date | null;
    startedAt: Date | null;
    finishedAt: Date | null;
  };

export type UnfinishedProgram = { token: string; attempt: number; queued: boolean };

export type ProgramStore = {
  /** The acknowledged rows, each its own outbox, all or none: their tokens, in their order. */
  create(programs: NewProgram[]): Promise<string[]>;
  markQueued(token: string, attempt: number): Promise<void>;
  /** Those of a key, in the order of the tokens; undefined where it has none of this token. */
  find(keyId: string, tokens: string[]): Promise<(Program | undefined)[]>;
  /** A key's own, newest first. */
  list(keyId: string, query: { page: number; pageSize: number }): Promise<{ items: Program[]; total: number }>;
  /** Removes one that has its result. */
  remove(keyId: string, token: string): Promise<Program | undefined>;
  /** How many of a key wait for their result. */
  pending(keyId: string): Promise<number>;
  /** For the judge's role. */
  toRun(token: string): Promise<Program | undefined>;
  /** For the judge's role: it is being run. */
  markStarted(token: string, attempt: number): Promise<void>;
  /** For the judge's role: writes the result of an attempt, at most once. False: one was there, or the attempt is over. */
  recordResult(token: string, attempt: number, result: ProgramResult): Promise<boolean>;
  /** For the judge's role, as for submissions. */
  recordFailedAttempt(token: string, attempt: number, allowed: number): Promise<number | undefined>;
  /** For the judge's role: rows without a result, in the order of their tokens. */
  unfinished(query: { olderThanMs: number; afterToken?: string; limit: number }): Promise<UnfinishedProgram[]>;
  /** For the judge's role: finished ones whose callback nobody has made, e.g. because the judge was killed. */
  toCallBack(olderThanMs: number, limit: number): Promise<string[]>;
  /** For the judge's role. */
  markCalledBack(token: string): Promise<void>;
  /** For the judge's role: removes results older than this. */
  prune(olderThanHours: number): Promise<number>;
};

export function createProgramStore(database: Database): ProgramStore {
  const own = (keyId: string) => database.selectFrom('programs').selectAll().where('key_id', '=', keyId);

  return {
    async create(programs) {
      const rows = programs.map((program) => ({
        token: randomUUID(),
        key_id: program.keyId,
        language_id: program.languageId,
        source_code: program.sourceCode,
        stdin: program.stdin,
        expected_output: program.expectedOutput,
        additional_files: program.additionalFiles,
        settings: JSON.stringify(program.settings),
        callback_url: program.callbackUrl,
      }));
      await database.insertInto('programs').values(rows).execute();
      return rows.map(({ token }) => token);
    },

    async markQueued(token, attempt) {
      await database
        .updateTable('programs')
        .set({ queued_at: sql`clock_timestamp()` })
        .where('token', '=', token)
        .where('attempt', '=', attempt)
        .execute();
    },

    async find(keyId, tokens) {
      if (tokens.length === 0) return [];
      const rows = await own(keyId).where('token', 'in', tokens).execute();
      const found = new Map(rows.map((row) => [row.token, programOf(row)]));
      return tokens.map((token) => found.get(token.toLowerCase()));
    },

    async list(keyId, { page, pageSize }) {
      const [rows, { total }] = await Promise.all([
        own(keyId)
          .orderBy('created_at', 'desc')
          .orderBy('token', 'desc')
          .limit(pageSize)
          .offset((page - 1) * pageSize)
          .execute(),
        database
          .selectFrom('programs')
          .select((select) => select.fn.countAll<number>().as('total'))
          .where('key_id', '=', keyId)
          .executeTakeFirstOrThrow(),
      ]);
      return { items: rows.map(programOf), total };
    },

    async remove(keyId, token) {
      const row = await database
        .deleteFrom('programs')
        .where('key_id', '=', keyId)
        .where('token', '=', token)
        .where('finished_at', 'is not', null)
        .returningAll()
        .executeTakeFirst();
      return row && programOf(row);
    },

    async pending(keyId) {
      const row = await database
        .selectFrom('programs')
        .select((select) => select.fn.countAll<number>().as('pending'))
        .where('key_id', '=', keyId)
        .where('finished_at', 'is', null)
        .executeTakeFirstOrThrow();
      return row.pending;
    },

    async toRun(token) {
      const row = await database.selectFrom('programs').selectAll().where('token', '=', token).executeTakeFirst();
      return row && programOf(row);
    },

    async markStarted(token, attempt) {
      await database
        .updateTable('programs')
        .set({ status_id: 2, started_at: sql`clock_timestamp()` })
        .where('token', '=', token)
        .where('attempt', '=', attempt)
        .where('finished_at', 'is', null)
        .execute();
    },

    async recordResult(token, attempt, result) {
      const written = await database
        .updateTable('programs')
        .set({
          status_id: result.statusId,
          finished_at: sql`clock_timestamp()`,
          stdout: result.stdout,
          stderr: result.stderr,
          compile_output: result.compileOutput,
          message: result.message,
          time: result.time,
          wall_time: result.wallTime,
          memory: result.memory,
          exit_code: result.exitCode,
          exit_signal: result.exitSignal,
        })
        .where('token', '=', token)
        .where('attempt', '=', attempt)
        .where('finished_at', 'is', null)
        .returning('token')
        .executeTakeFirst();
      return written !== undefined;
    },

    async recordFailedAttempt(token, attempt, allowed) {
      const row = await database
        .updateTable('programs')
        .set((is) => ({
          attempt: is('attempt', '+', 1),
          failed_attempts: is('failed_attempts', '+', 1),
          queued_at: null,
          started_at: null,
          status_id: 1,
        }))
        .where('token', '=', token)
        .where('attempt', '=', attempt)
        .where('finished_at', 'is', null)
        .where('failed_attempts', '<', allowed - 1)
        .returning('attempt')
        .executeTakeFirst();
      return row?.attempt;
    },

    async unfinished({ olderThanMs, afterToken, limit }) {
      let query = database
        .selectFrom('programs')
        .select(['token', 'attempt', 'queued_at'])
        .where('finished_at', 'is', null)
        .where('created_at', '<', sql<Date>`clock_timestamp() - make_interval(secs => ${olderThanMs / 1_000})`);
      if (afterToken !== undefined) query = query.where('token', '>', afterToken);
      const rows = await query.orderBy('token').limit(limit).execute();
      return rows.map(({ queued_at, ...row }) => ({ ...row, queued: queued_at !== null }));
    },

    async toCallBack(olderThanMs, limit) {
      const rows = await database
        .selectFrom('programs')
        .select('token')
        .where('callback_url', 'is not', null)
        .where('called_back_at', 'is', null)
        .where('finished_at', '<', sql<Date>`clock_timestamp() - make_interval(secs => ${olderThanMs / 1_000})`)
        .orderBy('finished_at')
        .limit(limit)
        .execute();
      return rows.map(({ token }) => token);
    },

    async markCalledBack(token) {
      await database
        .updateTable('programs')
        .set({ called_back_at: sql`clock_timestamp()` })
        .where('token', '=', token)
        .execute();
    },

    async prune(olderThanHours) {
      const { rows } = await sql<{ removed: number }>`
        SELECT prune_programs(make_interval(hours => ${olderThanHours})) AS removed`.execute(database);
      return rows[0]?.removed ?? 0;
    },
  };
}

type ProgramRow = {
  token: string;
  key_id: string;
  language_id: number;
  source_code: Uint8Array | null;
  stdin: Uint8Array | null;
  expected_output: Uint8Array | null;
  additional_files: Uint8Array | null;
  settings: Judge0Settings;
  callback_url: string | null;
  attempt: number;
  created_at: Date;
  queued_at: Date | null;
  started_at: Date | null;
  finished_at: Date | null;
  status_id: Judge0StatusId;
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

function programOf(row: ProgramRow): Program {
  return {
    token: row.token,
    keyId: row.key_id,
    languageId: row.language_id,
    sourceCode: row.source_code,
    stdin: row.stdin,
    expectedOutput: row.expected_output,
    additionalFiles: row.additional_files,
    settings: row.settings,
    callbackUrl: row.callback_url,
    attempt: row.attempt,
    createdAt: row.created_at,
    queuedAt: row.queued_at,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    statusId: row.status_id,
    stdout: row.stdout,
    stderr: row.stderr,
    compileOutput: row.compile_output,
    message: row.message,
    time: row.time,
    wallTime: row.wall_time,
    memory: row.memory,
    exitCode: row.exit_code,
    exitSignal: row.exit_signal,
  };
}
