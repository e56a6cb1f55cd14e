import { z } from 'zod';

const security = [{ apiKey: [] }];

/** The route's entry in the OpenAPI document. Errors have Judge0's shapes and are not described. */
export function documented(
  summary: string,
  shapes: { body?: z.ZodType; querystring?: z.ZodType } = {},
): {
  schema: {
    tags: string[];
    summary: string;
    security: { apiKey: never[] }[];
    body?: z.ZodType;
    querystring?: z.ZodType;
  };
} {
  return { schema: { tags: ['judge0'], summary, security, ...shapes } };
}

const any = (text: string) => z.unknown().describe(text).optional();

/** Only described here: each field is checked by `parseSubmission`, whose errors are in Judge0's words. */
export const submissionBody = z
  .looseObject({
    source_code: any('the code; base64 with base64_encoded=true, as stdin and expected_output'),
    language_id: any('of GET /languages'),
    stdin: any('standard input'),
    expected_output: any('compared with standard output, without white space at the ends'),
    cpu_time_limit: any('seconds, at most 15; 5 when absent'),
    cpu_extra_time: any('seconds, at most 5; 1 when absent'),
    wall_time_limit: any('seconds, 1 to 20; 10 when absent'),
    memory_limit: any('KB, 2048 to 512000; 128000 when absent'),
    stack_limit: any('KB, at most 128000; 64000 when absent'),
    max_processes_and_or_threads: any('at most 120; 60 when absent'),
    max_file_size: any('KB of each file and output, at most 4096; 1024 when absent'),
    number_of_runs: any('at most 20; 1 when absent; the means of time and memory are told'),
    command_line_arguments: any('at most 512 characters; not for every language'),
    redirect_stderr_to_stdout: any('true or false'),
    additional_files: any('base64 of a zip, unpacked into the current directory'),
    callback_url: any('called by PUT with the result, where the operator allows it'),
    compiler_options: any('always refused'),
    enable_network: any('true is refused'),
    enable_per_process_and_thread_time_limit: any('true is refused'),
    enable_per_process_and_thread_memory_limit: any('true is refused'),
  })
  .nullish();
export const batchBody = z.looseObject({ submissions: any('at most 20 submissions') }).nullish();

const text = (description: string) => z.string().describe(description).optional();
const base64 = { base64_encoded: text('true: texts are base64, both ways') };
const fields = { fields: text('comma-separated; * for all') };
export const createQuery = z.looseObject({ ...base64, ...fields, wait: text('true: answers when it is finished') });
export const showQuery = z.looseObject({ ...base64, ...fields });
export const listQuery = z.looseObject({ ...base64, ...fields, page: text('from 1'), per_page: text('at most 100') });
export const batchQuery = z.looseObject({ ...base64, ...fields, tokens: text('comma-separated, at most 20') });
