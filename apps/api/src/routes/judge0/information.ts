import { availableParallelism, totalmem } from 'node:os';
import {
  type Judge0CallbackMode,
  judge0BatchLimit,
  judge0ExtractLimitBytes,
  judge0Limits,
  judge0Statuses,
  judge0Version,
} from '@codenova/contracts';

export const statuses = Object.entries(judge0Statuses).map(([id, description]) => ({ id: Number(id), description }));

export const about = {
  version: judge0Version,
  homepage: 'https://judge0.com',
  source_code: 'https://github.com/judge0/judge0',
  maintainer: 'this server is CodeNova, which speaks the same API; it is not Judge0',
};

export const licence =
  'This server is CodeNova (MIT). It offers an API that is compatible with that of Judge0; none of its code is in it.\n';

export const systemInfo = () => ({
  'CPU(s)': String(availableParallelism()),
  Architecture: process.arch === 'x64' ? 'x86_64' : process.arch,
  Mem: `${(totalmem() / 2 ** 30).toFixed(1)}G`,
});

/** Under Judge0's names, what holds here. */
export function configInfo(options: { callbackMode: Judge0CallbackMode; pendingPerKey: number }): object {
  const { usual, max } = Object.entries(judge0Limits).reduce(
    (all, [name, limit]) => ({
      usual: { ...all.usual, [name]: limit.usual },
      max: { ...all.max, [`max_${name}`]: limit.max },
    }),
    { usual: {}, max: {} },
  );
  return {
    maintenance_mode: false,
    enable_wait_result: true,
    enable_compiler_options: false,
    allowed_languages_for_compile_options: [],
    enable_command_line_arguments: true,
    enable_submission_delete: true,
    enable_callbacks: options.callbackMode !== 'off',
    callbacks_max_tries: 3,
    callbacks_timeout: 5,
    enable_additional_files: true,
    max_queue_size: options.pendingPerKey,
    ...usual,
    ...max,
    enable_per_process_and_thread_time_limit: false,
    allow_enable_per_process_and_thread_time_limit: false,
    enable_per_process_and_thread_memory_limit: false,
    allow_enable_per_process_and_thread_memory_limit: false,
    redirect_stderr_to_stdout: false,
    max_extract_size: judge0ExtractLimitBytes / 1_024,
    enable_batched_submissions: true,
    max_submission_batch_size: judge0BatchLimit,
    submission_cache_duration: 0,
    use_docs_as_homepage: false,
    allow_enable_network: false,
    enable_network: false,
    disable_implicit_base64_encoding: true,
  };
}
