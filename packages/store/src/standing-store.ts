import { type LanguageId, standingMemoryStepBytes } from '@codenova/contracts';
import { sql } from 'kysely';
import type { Database } from './database.ts';

/** An accepted submission, with what others are compared by. */
type ComparableSubmission = {
  userId: string;
  versionId: number;
  isCurrentVersion: boolean;
  languageId: LanguageId;
  cpuTimeMs: number;
  memoryBytes: number;
};

/** So many people have this value as their best one. */
export type Tally = { value: number; people: number };

/** The least times (whole ms) and peaks of memory (steps of `standingMemoryStepBytes`) of people, each ascending; nothing tells whose. */
export type AcceptedOnes = { at: Date; cpuTimesMs: Tally[]; memorySteps: Tally[] };

export type StandingStore = {
  /** A person's own accepted submission; no run. */
  own(submissionId: string, userId: string): Promise<ComparableSubmission | undefined>;
  /** Everybody with an accepted submission of this version in this language, once. 10 to 20 ms for 30,000 submissions. */
  accepted(versionId: number, languageId: LanguageId): Promise<AcceptedOnes>;
  /** What its person counts with among the accepted ones of that moment, to take it away from them; undefined: not yet with any. */
  ownBest(submission: ComparableSubmission, at: Date): Promise<{ cpuTimeMs: number; memorySteps: number } | undefined>;
};

const bestTime = sql<number | null>`round(min(cpu_time_ms))::integer`;
const bestMemory = sql<number | null>`round(min(memory_bytes) / ${standingMemoryStepBytes}::double precision)::integer`;
/** Those that the index submissions_of_standing holds. */
const acceptedOf = (versionId: number, languageId: LanguageId) => sql`submissions
  WHERE problem_version_id = ${versionId} AND language_id = ${languageId} AND kind = 'submission' AND verdict = 'accepted'`;

export function createStandingStore(database: Database): StandingStore {
  return {
    async own(submissionId, userId) {
      const row = await database
        .selectFrom('submissions')
        .innerJoin('problems', 'problems.id', 'submissions.problem_id')
        .select(['problem_version_id', 'language_id', 'cpu_time_ms', 'memory_bytes'])
        .select(sql<boolean>`submissions.problem_version_id = problems.current_version_id`.as('is_current'))
        .where('submissions.id', '=', submissionId)
        .where('submissions.user_id', '=', userId)
        .where('submissions.kind', '=', 'submission')
        .where('submissions.verdict', '=', 'accepted')
        .executeTakeFirst();
      if (row?.cpu_time_ms == null || row.memory_bytes === null) return undefined;
      return {
        userId,
        versionId: row.problem_version_id,
        isCurrentVersion: row.is_current,
        languageId: row.language_id,
        cpuTimeMs: row.cpu_time_ms,
        memoryBytes: row.memory_bytes,
      };
    },

    async accepted(versionId, languageId) {
      // From the index alone, which has each person's rows side by side.
      const { rows } = await sql<{ at: Date; time: number | null; memory: number | null; people: number }>`
        SELECT now() AS at, time, memory, count(*) AS people
        FROM (SELECT ${bestTime} AS time, ${bestMemory} AS memory FROM ${acceptedOf(versionId, languageId)}
          GROUP BY user_id) AS best
        GROUP BY GROUPING SETS ((time), (memory))`.execute(database);
      const tallies = (of: 'time' | 'memory') =>
        rows
          .flatMap(({ [of]: value, people }) => (value === null ? [] : [{ value, people }]))
          .sort((a, b) => a.value - b.value);
      return { at: rows[0]?.at ?? new Date(0), cpuTimesMs: tallies('time'), memorySteps: tallies('memory') };
    },

    async ownBest({ userId, versionId, languageId }, at) {
      const { rows } = await sql<{ time: number | null; memory: number | null }>`
        SELECT ${bestTime} AS time, ${bestMemory} AS memory FROM ${acceptedOf(versionId, languageId)}
          AND user_id = ${userId} AND judged_at <= ${at}`.execute(database);
      const [best] = rows;
      return best?.time == null || best.memory === null
        ? undefined
        : { cpuTimeMs: best.time, memorySteps: best.memory };
    },
  };
}
