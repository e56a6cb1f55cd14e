import { randomUUID } from 'node:crypto';
import type { LanguageId } from '@codenova/contracts';
import { type Language, selfTestCase, selfTestSignature, type Task } from '@codenova/languages';
import type { Sandbox } from '@codenova/sandbox';
import type { Compiler } from './compile.ts';
import type { Gate } from './gate.ts';
import type { SelfTest } from './language-health.ts';
import { runCases } from './run-cases.ts';

const limits = { cpuTimeMs: 5_000, memoryBytes: 256 * 2 ** 20 };

/** Has a language do its known program, compiled anew: what stands in the cache proves nothing. */
export function createSelfTest(parts: {
  sandbox: Sandbox;
  toolchainKeys: Partial<Record<LanguageId, string>>;
  languages: Record<LanguageId, Language>;
  compile: Compiler;
  gate: Gate;
}): SelfTest {
  const { sandbox, toolchainKeys, languages, compile, gate } = parts;
  return async (languageId) => {
    const language = languages[languageId];
    const task: Task = { signature: selfTestSignature, code: language.selfTest };
    const compiled = await compile(task, language, `${toolchainKeys[languageId]} ${randomUUID()}`);
    if (!compiled.ok) return compiled.message;
    const { artifactPath } = compiled;
    const { outcomes } = await runCases(
      { sandbox, task, language, limits, timeFactor: 1, ...(artifactPath !== undefined && { artifactPath }) },
      gate,
      [selfTestCase.input],
      () => 'continue',
    );
    const [outcome] = outcomes;
    if (!outcome) return 'its self-test was not run';
    if ('failure' in outcome) return outcome.failure.message ?? outcome.failure.verdict;
    if (outcome.answer === selfTestCase.expected) return undefined;
    return `its self-test answered ${JSON.stringify(outcome.answer)}`;
  };
}
