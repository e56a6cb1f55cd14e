import {
  judge0ExtractLimitBytes,
  judge0FileCountLimit,
  judge0LanguageOf,
  judge0SettingsSchema,
  type QueuePayload,
} from '@codenova/contracts';
import { type ExecuteFile, type ExecuteRequest, type Judge, LanguageUnavailable } from '@codenova/judging';
import { type ProgramQueue, publishProgramFinished } from '@codenova/messaging';
import { type Logger, type RedisConnection, readZip } from '@codenova/runtime';
import type { Program, ProgramResult, Store } from '@codenova/store';
import { splitArguments } from './arguments.ts';
import type { Callbacks } from './callbacks.ts';
import type { Patience } from './patience.ts';
import type { Precedence } from './precedence.ts';
import { failedProgram, meanOf, programResultOf } from './program-result.ts';

type Payload = QueuePayload<'program'>;

export type ProgramExecution = {
  /** Runs one attempt and writes its result; `later`: its language is out of service and it must wait. */
  run(payload: Payload): Promise<'done' | 'later'>;
  /** An attempt ended without a result: the next one is queued, or the internal error is written. */
  giveUp(payload: Payload, reason: string): Promise<void>;
};

export function createProgramExecution(parts: {
  store: Pick<Store, 'programs'>;
  queue: ProgramQueue;
  judge: Judge;
  redis: RedisConnection;
  callbacks: Callbacks;
  precedence: Precedence;
  patience: Patience;
  logger: Logger;
  signal: AbortSignal;
  allowedAttempts: number;
}): ProgramExecution {
  const { store, queue, judge, redis, callbacks, precedence, patience, logger, signal, allowedAttempts } = parts;

  async function write({ token, attempt }: Payload, result: ProgramResult): Promise<void> {
    if (!(await patience(() => store.programs.recordResult(token, attempt, result)))) {
      logger.info({ token, attempt }, 'a result was there already, or the attempt is over');
      return;
    }
    publishProgramFinished(redis, token).catch((error: unknown) =>
      logger.warn({ error, token }, 'a result was not announced: who waits for it sees it at their deadline'),
    );
    callbacks.begin(token);
  }

  async function giveUp(payload: Payload, reason: string): Promise<void> {
    const { token, attempt } = payload;
    logger.error({ ...payload, reason }, 'a program ended without a result');
    const next = await patience(() => store.programs.recordFailedAttempt(token, attempt, allowedAttempts));
    if (next === undefined) {
      await write(payload, failedProgram('Something failed on our side, more than once.'));
      return;
    }
    await queue.add({ token, attempt: next });
    await patience(() => store.programs.markQueued(token, next));
  }

  async function resultOf(program: Program): Promise<ProgramResult> {
    const request = requestOf(program);
    const settings = judge0SettingsSchema.parse(program.settings);
    const { expectedOutput } = program;
    const cpuTimeMs = settings.cpu_time_limit * 1_000;
    const results: ProgramResult[] = [];
    do {
      await precedence.programTurn(signal);
      results.push(programResultOf(await judge.execute({ ...request, signal }), { cpuTimeMs, expectedOutput }));
    } while (results.length < settings.number_of_runs && results.at(-1)?.statusId === 3);
    const [first, ...rest] = results;
    if (!first) throw new Error('a program did not run at all');
    return meanOf([first, ...rest]);
  }

  return {
    async run(payload) {
      const { token, attempt } = payload;
      const program = await patience(() => store.programs.toRun(token));
      // Delivered twice, or late: someone else has done it or is at it.
      if (!program || program.finishedAt !== null || program.attempt !== attempt) return 'done';
      await patience(() => store.programs.markStarted(token, attempt));
      let result: ProgramResult;
      try {
        result = await resultOf(program);
      } catch (error) {
        if (signal.aborted) throw error;
        if (error instanceof LanguageUnavailable) {
          logger.warn({ ...payload, reason: error.message }, 'a program waits for its language');
          return 'later';
        }
        logger.error({ error, ...payload }, 'running a program failed');
        await giveUp(payload, error instanceof Error ? error.message : String(error));
        return 'done';
      }
      await write(payload, result);
      return 'done';
    },
    giveUp,
  };
}

/** What the api has checked before it stored it; anything else is a fault of ours. */
function requestOf(program: Program): ExecuteRequest {
  const settings = judge0SettingsSchema.parse(program.settings);
  const language = judge0LanguageOf(program.languageId);
  if (language === undefined) throw new Error(`no language has the id ${program.languageId}`);
  const files = filesOf(program);
  return {
    program:
      language === 'project'
        ? { kind: 'project', files }
        : {
            kind: 'code',
            languageId: language,
            code: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(program.sourceCode ?? undefined),
            arguments: splitArguments(settings.command_line_arguments ?? ''),
            files,
          },
    stdin: program.stdin ?? new Uint8Array(),
    limits: {
      cpuTimeMs: (settings.cpu_time_limit + settings.cpu_extra_time) * 1_000,
      wallTimeMs: settings.wall_time_limit * 1_000,
      memoryBytes: settings.memory_limit * 1_024,
      stackBytes: settings.stack_limit * 1_024,
      processes: settings.max_processes_and_or_threads,
      fileBytes: settings.max_file_size * 1_024,
    },
    mergesOutput: settings.redirect_stderr_to_stdout,
  };
}

function filesOf({ additionalFiles }: Program): ExecuteFile[] {
  if (additionalFiles === null) return [];
  const zip = readZip(additionalFiles, { bytes: judge0ExtractLimitBytes, files: judge0FileCountLimit });
  if (!zip.ok) throw new Error(`the additional files: ${zip.reason}`);
  return zip.entries;
}
