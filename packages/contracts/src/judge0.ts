import { z } from 'zod';
import type { LanguageId } from './languages.ts';

/**
 * The Judge0-compatible API (/judge0): its fixed numbers and words.
 * Source: the API documentation and configuration of Judge0 CE 1.13, https://ce.judge0.com.
 */
export const judge0Version = '1.13.1';

export const judge0Statuses = {
  1: 'In Queue',
  2: 'Processing',
  3: 'Accepted',
  4: 'Wrong Answer',
  5: 'Time Limit Exceeded',
  6: 'Compilation Error',
  7: 'Runtime Error (SIGSEGV)',
  8: 'Runtime Error (SIGXFSZ)',
  9: 'Runtime Error (SIGFPE)',
  10: 'Runtime Error (SIGABRT)',
  11: 'Runtime Error (NZEC)',
  12: 'Runtime Error (Other)',
  13: 'Internal Error',
  14: 'Exec Format Error',
} as const;
export type Judge0StatusId = keyof typeof judge0Statuses;
export type Judge0FinalStatusId = Exclude<Judge0StatusId, 1 | 2>;

/** Ids by which clients know a language, the one that is listed first. An id names a version there; here all are the one that is installed. */
export const judge0LanguageIds = {
  python: [71, 92, 100, 109, 113],
  javascript: [63, 93, 97, 102],
  typescript: [74, 94, 101],
  java: [62, 91],
  cpp: [54, 52, 53, 76, 105],
  c: [50, 48, 49, 75, 103, 104, 110],
  csharp: [51],
  go: [60, 95, 106, 107],
  rust: [73, 108],
  ruby: [72],
  php: [68, 98],
  kotlin: [78, 111],
  lua: [64],
  perl: [85],
} as const satisfies Record<LanguageId, readonly [number, ...number[]]>;

/** A zip of files with a script `run` (or `run.sh`), and one `compile` (or `compile.sh`) where it must be compiled. */
export const judge0ProjectId = 89;

const languageOfId = new Map<number, LanguageId>(
  Object.entries(judge0LanguageIds).flatMap(([language, ids]) =>
    ids.map((id) => [id, language as LanguageId] as const),
  ),
);

/** undefined where nobody knows this id here; `project` for the multi-file program. */
export function judge0LanguageOf(id: number): LanguageId | 'project' | undefined {
  return id === judge0ProjectId ? 'project' : languageOfId.get(id);
}

/** Defaults and maxima of Judge0; times in seconds, sizes in KB. A minimum of 0 there means no limit: here each has one. */
export const judge0Limits = {
  cpu_time_limit: { usual: 5, over: 0, max: 15 },
  cpu_extra_time: { usual: 1, min: 0, max: 5 },
  wall_time_limit: { usual: 10, min: 1, max: 20 },
  memory_limit: { usual: 128_000, min: 2_048, max: 512_000, whole: true },
  stack_limit: { usual: 64_000, over: 0, max: 128_000, whole: true },
  max_processes_and_or_threads: { usual: 60, over: 0, max: 120, whole: true },
  max_file_size: { usual: 1_024, over: 0, max: 4_096, whole: true },
  number_of_runs: { usual: 1, over: 0, max: 20, whole: true },
} as const satisfies Record<string, { usual: number; min?: number; over?: number; max: number; whole?: boolean }>;
export type Judge0LimitName = keyof typeof judge0Limits;

export const judge0BatchLimit = 20;
export const judge0PageLimit = 100;
export const judge0PageSize = 20;
/** Files of a zip, unpacked, all together; and how many. */
export const judge0ExtractLimitBytes = 10_240 * 1_024;
export const judge0FileCountLimit = 200;
/** Of each text, and of the zip as it is sent, decoded. */
export const judge0TextLimitBytes = { source_code: 262_144, stdin: 1_048_576, expected_output: 1_048_576 };
export const judge0ZipLimitBytes = 4 * 2 ** 20;
export const judge0ArgumentsLimit = 512;

/** What a stored submission asks for besides its texts and files. */
export const judge0SettingsSchema = z.object({
  cpu_time_limit: z.number(),
  cpu_extra_time: z.number(),
  wall_time_limit: z.number(),
  memory_limit: z.int(),
  stack_limit: z.int(),
  max_processes_and_or_threads: z.int(),
  max_file_size: z.int(),
  number_of_runs: z.int(),
  command_line_arguments: z.string().nullable(),
  redirect_stderr_to_stdout: z.boolean(),
});
export type Judge0Settings = z.infer<typeof judge0SettingsSchema>;

/** Where callbacks may go: nowhere, to public addresses, or anywhere (for the operator's own network). */
const judge0CallbackModes = ['off', 'public', 'any'] as const;
export type Judge0CallbackMode = (typeof judge0CallbackModes)[number];
export const judge0CallbackModeSchema = z.enum(judge0CallbackModes, 'off, public or any');
