import {
  type Judge0CallbackMode,
  type Judge0LimitName,
  type Judge0Settings,
  judge0ArgumentsLimit,
  judge0ExtractLimitBytes,
  judge0FileCountLimit,
  judge0LanguageOf,
  judge0Limits,
  judge0TextLimitBytes,
  judge0ZipLimitBytes,
  type LanguageId,
  type LanguageInfo,
} from '@codenova/contracts';
import { readZip } from '@codenova/runtime';
import type { NewProgram } from '@codenova/store';

type FieldErrors = Record<string, string[]>;
export type ParsedSubmission = { ok: true; program: Omit<NewProgram, 'keyId'> } | { ok: false; errors: FieldErrors };

/** Their programs start from a class path of ours, in another directory and with arguments of ours. */
const withoutArguments: readonly LanguageId[] = ['java', 'kotlin', 'csharp'];
const withoutFiles: readonly LanguageId[] = ['java', 'kotlin'];

/** A submission as a client has sent it: every field is honoured or refused in words (Judge0's own where it has some). */
export function parseSubmission(
  body: Record<string, unknown>,
  options: { base64: boolean; callbackMode: Judge0CallbackMode; infos: LanguageInfo[] },
): ParsedSubmission {
  const { base64, callbackMode, infos } = options;
  const errors: FieldErrors = {};
  const refuse = (field: string, message: string) => {
    errors[field] = [...(errors[field] ?? []), message];
  };
  const isBlank = (field: string) => isNothing(body[field]);

  const text = (field: keyof typeof judge0TextLimitBytes): Uint8Array | null => {
    const value = body[field];
    if (value === undefined || value === null) return null;
    if (typeof value !== 'string') {
      refuse(field, 'is not a text');
      return null;
    }
    const bytes = Buffer.from(value, base64 ? 'base64' : 'utf8');
    if (bytes.length > judge0TextLimitBytes[field])
      refuse(field, `is too long (maximum is ${judge0TextLimitBytes[field]} bytes)`);
    return bytes;
  };

  const number = (field: Judge0LimitName): number => {
    const limit: { usual: number; min?: number; over?: number; max: number; whole?: boolean } = judge0Limits[field];
    const given = body[field];
    if (isNothing(given)) return limit.usual;
    const value = typeof given === 'string' && /^[+-]?\d+(\.\d+)?$/.test(given.trim()) ? Number(given) : given;
    if (typeof value !== 'number' || !Number.isFinite(value)) refuse(field, 'is not a number');
    else if (limit.whole && !Number.isInteger(value)) refuse(field, 'must be an integer');
    else if (limit.over !== undefined && value <= limit.over) refuse(field, `must be greater than ${limit.over}`);
    else if (limit.min !== undefined && value < limit.min)
      refuse(field, `must be greater than or equal to ${limit.min}`);
    else if (value > limit.max) refuse(field, `must be less than or equal to ${limit.max}`);
    else return value;
    return limit.usual;
  };

  const flag = (field: string): boolean => {
    const value = body[field];
    if (isNothing(value) || [false, 0, 'false', '0', 'f'].includes(value as never)) return false;
    if (![true, 1, 'true', '1', 't'].includes(value as never)) refuse(field, 'is not a boolean');
    return true;
  };

  const languageId = wholeNumber(body.language_id);
  const language = languageId === undefined ? undefined : judge0LanguageOf(languageId);
  if (isBlank('language_id')) refuse('language_id', "can't be blank");
  if (language === undefined) refuse('language_id', `language with id ${shown(body.language_id)} doesn't exist`);
  else if (language !== 'project') {
    const missing = infos.find(({ id }) => id === language);
    if (!missing || missing.missing !== null)
      refuse('language_id', `language with id ${languageId} can't be used on this server`);
  }
  const isProject = language === 'project';

  const sourceCode = text('source_code');
  if (!isProject && isBlankText(sourceCode)) refuse('source_code', "can't be blank");
  if (isProject && !isBlankText(sourceCode)) refuse('source_code', 'must be blank');
  if (sourceCode !== null && !isProject && !isUtf8(sourceCode)) refuse('source_code', 'is not UTF-8 text');

  const additionalFiles = zipOf(body.additional_files, (message) => refuse('additional_files', message));
  if (isProject && additionalFiles === null && !errors.additional_files) refuse('additional_files', "can't be blank");
  if (additionalFiles !== null && withoutFiles.includes(language as LanguageId))
    refuse('additional_files', `setting additional files is not allowed for ${language} on this server`);

  if (!isBlank('compiler_options')) refuse('compiler_options', 'setting compiler options is not allowed');
  const commandLine = isBlank('command_line_arguments') ? null : body.command_line_arguments;
  if (commandLine !== null) {
    if (typeof commandLine !== 'string') refuse('command_line_arguments', 'is not a text');
    else if (commandLine.length > judge0ArgumentsLimit)
      refuse('command_line_arguments', `is too long (maximum is ${judge0ArgumentsLimit} characters)`);
    if (isProject || withoutArguments.includes(language as LanguageId))
      refuse(
        'command_line_arguments',
        `setting command line arguments is not allowed for ${isProject ? 'multi-file programs' : language}`,
      );
  }
  for (const field of ['enable_per_process_and_thread_time_limit', 'enable_per_process_and_thread_memory_limit'])
    if (flag(field)) refuse(field, 'this option cannot be enabled');
  if (flag('enable_network')) refuse('enable_network', 'enabling network is not allowed');
  const callbackUrl = isBlank('callback_url') ? null : String(body.callback_url);
  if (callbackUrl !== null) {
    if (callbackMode === 'off') refuse('callback_url', 'setting callback is not allowed');
    else if (
      callbackUrl.length > 2_000 ||
      !/^https?:$/.test(URL.canParse(callbackUrl) ? new URL(callbackUrl).protocol : '')
    )
      refuse('callback_url', 'is not an http or https address');
  }

  const settings: Judge0Settings = {
    cpu_time_limit: number('cpu_time_limit'),
    cpu_extra_time: number('cpu_extra_time'),
    wall_time_limit: number('wall_time_limit'),
    memory_limit: number('memory_limit'),
    stack_limit: number('stack_limit'),
    max_processes_and_or_threads: number('max_processes_and_or_threads'),
    max_file_size: number('max_file_size'),
    number_of_runs: number('number_of_runs'),
    command_line_arguments: typeof commandLine === 'string' ? commandLine : null,
    redirect_stderr_to_stdout: flag('redirect_stderr_to_stdout'),
  };
  const stdin = text('stdin');
  const expectedOutput = text('expected_output');
  if (Object.keys(errors).length > 0 || languageId === undefined) return { ok: false, errors };
  return {
    ok: true,
    program: {
      languageId,
      sourceCode: isProject ? null : sourceCode,
      stdin,
      expectedOutput,
      additionalFiles,
      settings,
      callbackUrl,
    },
  };
}

/** As Rails' `blank?`: absent, or nothing but white space. */
function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function isBlankText(bytes: Uint8Array | null): boolean {
  return bytes === null || Buffer.from(bytes).toString('latin1').trim() === '';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function wholeNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isInteger(value) ? value : undefined;
  return typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : undefined;
}

const shown = (value: unknown) =>
  typeof value === 'number' || typeof value === 'string' ? String(value).slice(0, 40) : '';

/** The zip is base64 whatever the texts are. */
function zipOf(value: unknown, refuse: (message: string) => void): Uint8Array | null {
  if (isNothing(value)) return null;
  if (typeof value !== 'string') {
    refuse('is not a text');
    return null;
  }
  const archive = Buffer.from(value, 'base64');
  if (archive.length > judge0ZipLimitBytes) {
    refuse(`is too long (maximum is ${judge0ZipLimitBytes} bytes)`);
    return null;
  }
  const zip = readZip(archive, { bytes: judge0ExtractLimitBytes, files: judge0FileCountLimit });
  if (zip.ok) return archive;
  refuse(zip.reason);
  return null;
}
