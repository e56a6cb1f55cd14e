import { type ProblemDetails, personHeader, problemDetailsSchema } from '@codenova/contracts';
import type { z } from 'zod';
import { answersIn } from '../i18n/answers.ts';
import { asLocale } from '../i18n/locales.ts';

/** The browser's way to the api: same origin, answers parsed by their contracts, refusals as results. */
export type ApiFailure = {
  ok: false;
  /** `offline`: nothing was reached. `broken`: an answer that is none. Else the api's own refusal. */
  reason: 'offline' | 'broken' | 'refused';
  status: number;
  /** The api's stable word for the error, e.g. `name-taken`. */
  type: string;
  title: string;
  detail: string;
  /** Messages by the path of their field. */
  fields: Record<string, string>;
  retryAfterSeconds?: number;
};
export type ApiResult<T> = { ok: true; value: T } | ApiFailure;

/** Whether the same request may be taken later; else asking again is of no use. */
export function mayPassLater({ reason, status }: ApiFailure): boolean {
  return reason === 'offline' || status === 408 || status === 429 || status >= 500;
}

/** So long an answer is awaited, and longer for a long text, on a line of 10 kB a second. */
const patienceMs = 30_000;
const slowestPerMs = 10;

const unreachedText = 'The server was not reached. Your code is kept on this device.';
/** Of what was to be changed nobody knows whether it arrived. */
const unansweredText =
  'The server did not answer: what you sent may have arrived all the same. Your code is kept on this device.';

type Options = {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: unknown;
  keepalive?: boolean;
  signal?: AbortSignal;
};

/** Asks the api and parses its answer by `schema`. A refusal reads in the page's language. Never throws, but for an aborted request. */
export async function apiRequest<S extends z.ZodType>(
  path: string,
  schema: S,
  options: Options = {},
): Promise<ApiResult<z.infer<S>>> {
  const answer = await ask(path, schema, options);
  if (answer.ok) return answer;
  const say = await answersIn(asLocale(document.documentElement.lang) ?? 'en');
  const fields = Object.fromEntries(Object.entries(answer.fields).map(([name, text]) => [name, say(text)]));
  return { ...answer, title: say(answer.title), detail: say(answer.detail), fields };
}

async function ask<S extends z.ZodType>(path: string, schema: S, options: Options): Promise<ApiResult<z.infer<S>>> {
  let response: Response;
  // As the page was drawn: the cookie may be somebody else's by now.
  const { person } = document.documentElement.dataset;
  const sent = options.body === undefined ? undefined : JSON.stringify(options.body);
  // Not AbortSignal.any, which is missing in some browsers that we serve.
  const ending = new AbortController();
  const end = () => ending.abort();
  const timer = setTimeout(end, patienceMs + (sent?.length ?? 0) / slowestPerMs);
  if (options.signal?.aborted) end();
  options.signal?.addEventListener('abort', end);
  let body: unknown;
  try {
    response = await fetch(path, {
      method: options.method ?? 'GET',
      headers: {
        ...(sent !== undefined && { 'content-type': 'application/json' }),
        ...(person !== undefined && { [personHeader]: person }),
      },
      body: sent,
      keepalive: options.keepalive,
      signal: ending.signal,
      credentials: 'same-origin',
      cache: 'no-store',
    });
    // Null, which no schema takes, where it can't be read: the sign-in page of a hotel's network answers 200 to everything.
    body = response.status === 204 ? undefined : await response.json().catch(() => null);
    // Ended while it came in, it is no answer.
    ending.signal.throwIfAborted();
  } catch (error) {
    if (options.signal?.aborted) throw error;
    const isChange = (options.method ?? 'GET') !== 'GET';
    return failure('offline', 0, 'No connection', isChange ? unansweredText : unreachedText);
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', end);
  }
  if (!response.ok) return refusal(response, body);
  const parsed = schema.safeParse(body);
  if (parsed.success) return { ok: true, value: parsed.data };
  console.error(`${path}: the answer has another shape than its contract`, parsed.error);
  return failure(
    'broken',
    response.status,
    'Unexpected answer',
    'The server’s answer could not be read. Reload the page; it may be newer than this one.',
  );
}

function refusal(response: Response, body: unknown): ApiFailure {
  const problem: ProblemDetails | undefined = problemDetailsSchema.safeParse(body).data;
  if (!problem) {
    const gone = response.status >= 502 && response.status <= 504;
    return failure(
      gone ? 'offline' : 'refused',
      response.status,
      gone ? 'The service does not answer' : 'The request was refused',
      gone
        ? 'It may be restarting. Your code is kept on this device; try again in a moment.'
        : `The server answered with status ${response.status}.`,
    );
  }
  const fields: Record<string, string> = {};
  for (const { path, message } of problem.errors ?? []) fields[path.replace(/^\/?(body[./])?/, '')] ??= message;
  const result = failure('refused', response.status, problem.title, problem.detail);
  return { ...result, type: problem.type, fields, retryAfterSeconds: problem.retryAfterSeconds };
}

function failure(reason: ApiFailure['reason'], status: number, title: string, detail: string): ApiFailure {
  return { ok: false, reason, status, type: reason, title, detail, fields: {} };
}
