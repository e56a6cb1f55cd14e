import { type Judge0Settings, type Judge0StatusId, judge0Statuses } from './judge0.ts';

/** A submission as it is stored, for answers and callbacks. Times in seconds, memory in KB. */
export type Judge0Submission = {
  token: string;
  languageId: number;
  sourceCode: Uint8Array | null;
  stdin: Uint8Array | null;
  expectedOutput: Uint8Array | null;
  additionalFiles: Uint8Array | null;
  settings: Judge0Settings;
  callbackUrl: string | null;
  statusId: Judge0StatusId;
  stdout: Uint8Array | null;
  stderr: Uint8Array | null;
  compileOutput: Uint8Array | null;
  message: string | null;
  time: number | null;
  wallTime: number | null;
  memory: number | null;
  exitCode: number | null;
  exitSignal: number | null;
  createdAt: Date;
  queuedAt: Date | null;
  startedAt: Date | null;
  finishedAt: Date | null;
};

type Encoding = { base64: boolean; languageName: (id: number) => string | null };
type Field = (submission: Judge0Submission, encoding: Encoding) => unknown;

/** Thrown for bytes that are no UTF-8, which only base64 can carry. */
export class NotText extends Error {
  override name = 'NotText';
}

/** As Ruby's `encode64` does it, which clients of Judge0 know: lines of 60 characters. */
function base64Of(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('base64')
    .replace(/.{1,60}/g, '$&\n');
}

const text =
  (pick: (submission: Judge0Submission) => Uint8Array | null): Field =>
  (submission, { base64 }) => {
    const bytes = pick(submission);
    if (bytes === null) return null;
    if (base64) return base64Of(bytes);
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch (cause) {
      throw new NotText('some attributes cannot be converted to UTF-8', { cause });
    }
  };

/** Decimals are texts there, with one digit at least after the point. */
const decimal = (value: number | null) =>
  value === null ? null : Number.isInteger(value) ? value.toFixed(1) : String(value);
const setting =
  (name: keyof Judge0Settings): Field =>
  ({ settings }) =>
    settings[name];
const decimalSetting =
  (name: 'cpu_time_limit' | 'cpu_extra_time' | 'wall_time_limit'): Field =>
  ({ settings }) =>
    decimal(settings[name]);

const fields = {
  source_code: text((submission) => submission.sourceCode),
  language_id: ({ languageId }) => languageId,
  stdin: text((submission) => submission.stdin),
  expected_output: text((submission) => submission.expectedOutput),
  stdout: text((submission) => submission.stdout),
  status_id: ({ statusId }) => statusId,
  created_at: ({ createdAt }) => createdAt.toISOString(),
  finished_at: ({ finishedAt }) => finishedAt?.toISOString() ?? null,
  time: ({ time }) => decimal(time),
  memory: ({ memory }) => memory,
  stderr: text((submission) => submission.stderr),
  token: ({ token }) => token,
  number_of_runs: setting('number_of_runs'),
  cpu_time_limit: decimalSetting('cpu_time_limit'),
  cpu_extra_time: decimalSetting('cpu_extra_time'),
  wall_time_limit: decimalSetting('wall_time_limit'),
  memory_limit: setting('memory_limit'),
  stack_limit: setting('stack_limit'),
  max_processes_and_or_threads: setting('max_processes_and_or_threads'),
  enable_per_process_and_thread_time_limit: () => false,
  enable_per_process_and_thread_memory_limit: () => false,
  max_file_size: setting('max_file_size'),
  compile_output: text((submission) => submission.compileOutput),
  exit_code: ({ exitCode }) => exitCode,
  exit_signal: ({ exitSignal }) => exitSignal,
  message: ({ message }, { base64 }) => (message !== null && base64 ? base64Of(Buffer.from(message)) : message),
  wall_time: ({ wallTime }) => decimal(wallTime),
  compiler_options: () => null,
  command_line_arguments: setting('command_line_arguments'),
  redirect_stderr_to_stdout: setting('redirect_stderr_to_stdout'),
  callback_url: ({ callbackUrl }) => callbackUrl,
  additional_files: ({ additionalFiles }) => (additionalFiles === null ? null : base64Of(additionalFiles)),
  enable_network: () => false,
  started_at: ({ startedAt }) => startedAt?.toISOString() ?? null,
  queued_at: ({ queuedAt }) => queuedAt?.toISOString() ?? null,
  updated_at: ({ createdAt, queuedAt, startedAt, finishedAt }) =>
    (finishedAt ?? startedAt ?? queuedAt ?? createdAt).toISOString(),
  // Which machine did it is nobody's business.
  queue_host: () => null,
  execution_host: () => null,
  status: ({ statusId }) => ({ id: statusId, description: judge0Statuses[statusId] }),
  language: ({ languageId }, { languageName }) => ({ id: languageId, name: languageName(languageId) }),
} as const satisfies Record<string, Field>;

export type Judge0Field = keyof typeof fields;

const defaultFields: Judge0Field[] = [
  'token',
  'time',
  'memory',
  'stdout',
  'stderr',
  'compile_output',
  'message',
  'status',
];

/** The fields of a comma-separated list: `*` is all, none the eight usual ones. */
export function judge0Fields(list: string): { ok: true; fields: Judge0Field[] } | { ok: false; invalid: string[] } {
  const asked = list.split(',').filter((name) => name !== '');
  const isField = (name: string): name is Judge0Field => Object.hasOwn(fields, name);
  const invalid = asked.filter((name) => name !== '*' && !isField(name));
  if (invalid.length > 0) return { ok: false, invalid };
  if (asked.includes('*')) return { ok: true, fields: Object.keys(fields) as Judge0Field[] };
  return { ok: true, fields: asked.length > 0 ? asked.filter(isField) : defaultFields };
}

/** The answer's object. @throws NotText */
export function judge0Answer(
  submission: Judge0Submission,
  options: Encoding & { fields?: Judge0Field[] },
): Record<string, unknown> {
  const asked = options.fields ?? defaultFields;
  return Object.fromEntries(asked.map((name) => [name, (fields[name] as Field)(submission, options)]));
}
