import { existsSync } from 'node:fs';
import { codeLimitBytes, type FormatAnswer, type LanguageId } from '@codenova/contracts';
import type { Language } from '@codenova/languages';
import type { Sandbox, SandboxLimits } from '@codenova/sandbox';
import type { Gate } from './gate.ts';
import { InternalError } from './outcome.ts';
import { temporaryBytes } from './run-batch.ts';

type FormatRequest = { languageId: LanguageId; code: string; signal?: AbortSignal };

/** The code as the language's formatter writes it, or why the formatter refused it. Throws for faults of ours. */
export type Format = (request: FormatRequest) => Promise<FormatAnswer>;

const limits: SandboxLimits = {
  cpuTimeMs: 2_000,
  wallTimeMs: 5_000,
  memoryBytes: 256 * 2 ** 20,
  processes: 32,
  outputBytes: 2 ** 18,
  channelBytes: 1_024,
  temporaryBytes,
};

/** Formatters read what a person wrote, so that they run in a box as programs do. */
export function createFormat(parts: { sandbox: Sandbox; gate: Gate; languages: Record<LanguageId, Language> }): Format {
  const { sandbox, gate, languages } = parts;
  return async ({ languageId, code, signal }) => {
    const { formatter } = languages[languageId];
    if (!formatter) throw new InternalError(`${languageId} has no formatter`);
    const { argv, environment } = formatter;
    const result = await gate.shared(() =>
      sandbox.run({ argv, environment, files: [], stdin: code, limits, ...(signal && { signal }) }),
    );
    signal?.throwIfAborted();
    const stderr = new TextDecoder().decode(result.stderr);
    switch (result.status) {
      case 'cpu-time-exceeded':
      case 'wall-time-exceeded':
      case 'memory-exceeded':
      case 'output-exceeded':
        return {
          state: 'refused',
          message: `${formatter.name} needs too much time or memory for this code`,
          line: null,
        };
      case 'exited': {
        if (result.exitCode === 0) break;
        const complaint = formatter.complaint(stderr);
        if (complaint) return { state: 'refused', message: complaint.message, line: complaint.line ?? null };
        throw new InternalError(`${formatter.name} ended with ${result.exitCode}: ${stderr.slice(0, 400)}`);
      }
      case 'signalled':
      case 'channel-exceeded':
      case 'input-exceeded':
      case 'aborted':
      case 'sandbox-error':
        throw new InternalError(`${formatter.name}: ${result.status} ${result.error ?? result.signal ?? ''}`);
      default:
        return result.status satisfies never;
    }
    const formatted = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(result.stdout);
    // Code is never empty, and a formatter only moves it.
    if (formatted.trim() === '') throw new InternalError(`${formatter.name} wrote nothing`);
    if (result.stdout.length > codeLimitBytes)
      return { state: 'refused', message: 'formatted, the code is longer than 10 KB', line: null };
    return { state: 'formatted', code: formatted };
  };
}

/** The names of the formatters that are here and format their language's self-test in a box; the others' faults go to `onFault`. */
export async function provenFormatters(
  format: Format,
  languages: Record<LanguageId, Language>,
  onFault: (languageId: LanguageId, fault: string) => void,
): Promise<Partial<Record<LanguageId, string>>> {
  const proven: Partial<Record<LanguageId, string>> = {};
  await Promise.all(
    Object.values(languages).map(async ({ id, formatter, selfTest }) => {
      if (!formatter || !existsSync(formatter.argv[0])) return;
      try {
        const answer = await format({ languageId: id, code: selfTest });
        if (answer.state === 'formatted') proven[id] = formatter.name;
        else onFault(id, answer.message);
      } catch (error) {
        onFault(id, error instanceof Error ? error.message : String(error));
      }
    }),
  );
  return proven;
}
