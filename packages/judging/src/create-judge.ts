import type { CaseInput, Judgement, LanguageId } from '@codenova/contracts';
import { type Language, type Task, languages as usualLanguages } from '@codenova/languages';
import type { Sandbox } from '@codenova/sandbox';
import { createCompiler } from './compile.ts';
import { createExecute } from './execute.ts';
import { createFormat } from './format.ts';
import { createGate } from './gate.ts';
import type { Judge, JudgeableProblem } from './judge.ts';
import { type Ask, createInputRunner, trustedTimeFactor } from './judge-run.ts';
import { createSubmissionJudge } from './judge-submission.ts';
import type { PreparedProgram } from './judging-program.ts';
import { createLanguageHealth, LanguageUnavailable } from './language-health.ts';
import { createOpinions } from './opinions.ts';
import { InternalError } from './outcome.ts';
import { createResidentCompilers } from './resident-compilers.ts';
import type { Execution } from './run-batch.ts';
import { type ProgramRunner, runCases } from './run-cases.ts';
import { createSelfTest } from './self-test.ts';

export type JudgeOptions = {
  sandbox: Sandbox;
  /** `keys` of `prepareToolchains`; its `mounts` must be the sandbox's. */
  toolchainKeys: Partial<Record<LanguageId, string>>;
  /** Compiled programs, by the hash of what they were made of. Private to the judge. */
  artifactDirectory: string;
  /** Where an operator has installed some elsewhere (`createLanguages`). */
  languages?: Record<LanguageId, Language>;
  /** Called when a language turns itself off because its self-test fails, and when it is back (`fault` undefined). */
  onLanguageChange?: (languageId: LanguageId, fault: string | undefined) => void;
};

/** The judge: compiles, runs the cases in the sandbox, compares outside of it. */
export function createJudge(options: JudgeOptions): Judge & { close(): Promise<void> } {
  const { sandbox, toolchainKeys, artifactDirectory, languages = usualLanguages, onLanguageChange } = options;
  const residents = createResidentCompilers({ sandbox });
  const compile = createCompiler({ sandbox, artifactDirectory, residents });
  const gate = createGate();
  const health = createLanguageHealth({
    selfTest: createSelfTest({ sandbox, toolchainKeys, languages, compile, gate }),
    ...(onLanguageChange && { onChange: onLanguageChange }),
  });

  const prepare = async (ask: Ask, timeFactor = 1): Promise<Execution | { refused: string }> => {
    const { problem, languageId, code, signal, onProgress } = ask;
    const language = languages[languageId];
    const key = toolchainKeys[languageId];
    if (key === undefined) throw new InternalError(`${languageId} cannot be used on this machine`);
    await health.demand(languageId);
    onProgress?.({ state: 'compiling' });
    const task: Task = { signature: problem.signature, code };
    const compiled = await gate.shared(() => compile(task, language, key, signal && { signal }));
    if (!compiled.ok) {
      // A compiler that does not speak of the person's file may speak of itself.
      if (!compiled.message.includes(language.fileName(task))) await health.suspect(languageId);
      return { refused: compiled.message };
    }
    const cpuTimeMs = (problem.limits.cpuTimeMsByLanguage[languageId] ?? problem.limits.cpuTimeMs) * timeFactor;
    return {
      sandbox,
      task,
      language,
      limits: { cpuTimeMs, memoryBytes: problem.limits.memoryMb * 2 ** 20 },
      timeFactor,
      ...(compiled.artifactPath !== undefined && { artifactPath: compiled.artifactPath }),
      ...(signal && { signal }),
    };
  };

  /** Runs cases; an end that may be the toolchain's own fault is no outcome until its self-test has passed. */
  const runSoundly: typeof runCases = async (execution, ...rest) => {
    const result = await runCases(execution, ...rest);
    if (result.isSuspect) await health.suspect(execution.language.id);
    return result;
  };

  const prepareProgram = async (problem: JudgeableProblem): Promise<PreparedProgram> => {
    const { judgingProgram: program } = problem;
    if (!program) throw new InternalError('the problem has no program that judges');
    const language = languages[program.languageId];
    const key = toolchainKeys[program.languageId];
    if (key === undefined)
      throw new InternalError(`${program.languageId}, which judges, cannot be used on this machine`);
    const task: Task = { signature: { kind: 'program' }, code: program.code };
    const compiled = await gate.shared(() => compile(task, language, key, { extraFiles: program.files }));
    if (!compiled.ok) throw new InternalError(`the program that judges does not compile: ${compiled.message}`);
    const { artifactPath } = compiled;
    return { sandbox, language, program, ...(artifactPath !== undefined && { artifactPath }) };
  };

  const opinions = createOpinions(prepareProgram);

  const outcomesOf = async (
    ask: Ask,
    inputs: CaseInput[],
    timeFactor = 1,
    runnerFor: (execution: Execution) => Promise<ProgramRunner | undefined> = async () => undefined,
  ) => {
    const execution = await prepare(ask, timeFactor);
    if ('refused' in execution) return execution;
    let done = 0;
    const decide = () => {
      ask.onProgress?.({ state: 'running', casesDone: ++done, casesTotal: inputs.length });
      return 'continue' as const;
    };
    return runSoundly(execution, gate, inputs, decide, await runnerFor(execution));
  };

  const judge = createSubmissionJudge({ prepare, run: runSoundly, gate, opinions });
  const run = createInputRunner({ outcomesOf, opinions });

  return {
    judge: (request) => guarded(request.cases.length, request.signal, () => judge(request)),
    run: (request) => guarded(request.inputs.length, request.signal, () => run(request)),
    execute: createExecute({ sandbox, compile, gate, health, languages, toolchainKeys }),
    format: createFormat({ sandbox, gate, languages }),
    async close() {
      health.close();
      await residents.close();
    },
    async answers(request) {
      const result = await outcomesOf(request, request.inputs, trustedTimeFactor);
      if ('refused' in result) throw new Error(`the solution does not compile:\n${result.refused}`);
      return result.outcomes.map((outcome, index) => {
        if ('answer' in outcome) return outcome.answer;
        const { verdict, message = '' } = outcome.failure;
        throw new Error(`the solution fails on input ${index}: ${verdict} ${message}`.trim());
      });
    },
  };
}

/**
 * A fault of ours is a verdict of its own. Thrown are an abort, which is the caller's wish, and a language that is out of
 * service: what was to be judged can wait for it.
 */
async function guarded(
  casesTotal: number,
  signal: AbortSignal | undefined,
  action: () => Promise<Judgement>,
): Promise<Judgement> {
  try {
    return await action();
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof LanguageUnavailable) throw error;
    const message = error instanceof Error ? error.message : String(error);
    return {
      verdict: 'internal-error',
      cpuTimeMs: null,
      memoryBytes: null,
      casesPassed: 0,
      casesTotal,
      message,
      cases: [],
    };
  }
}
