import { setTimeout as sleep } from 'node:timers/promises';

/** What a Judge0 server says of a program that has ended. Everything in it is a stranger's word. */
export type Judge0Outcome = {
  statusId: number;
  stdout: Uint8Array;
  message: string;
  exitSignal: number | null;
  timeMs: number;
  wallTimeMs: number;
  memoryBytes: number;
};

/** The server's maxima, in its units: seconds and KB. */
export type Judge0Maxima = {
  cpuSeconds: number;
  wallSeconds: number;
  memoryKb: number;
  stackKb: number;
  processes: number;
  fileKb: number;
  extractKb: number;
};

export type Judge0Client = {
  maxima(signal: AbortSignal): Promise<Judge0Maxima>;
  /** The token of a submission. Tries again while the server is away or full. */
  submit(body: object, signal: AbortSignal): Promise<string>;
  /** undefined while it waits or runs. */
  look(token: string, signal: AbortSignal): Promise<Judge0Outcome | undefined>;
};

const answerLimitBytes = 24 * 2 ** 20;
const requestTimeoutMs = 15_000;
const retryPauseMs = 500;
const tokenPattern = /^[A-Za-z0-9-]{8,64}$/;

/** The server is away, or says that it cannot now: worth another try. */
class Passing extends Error {}

export function createJudge0Client(options: { url: string; token?: string }): Judge0Client {
  const base = options.url.replace(/\/+$/, '');

  async function ask(path: string, signal: AbortSignal, body?: object): Promise<Record<string, unknown>> {
    let status: number;
    let text: string;
    try {
      const response = await fetch(`${base}${path}`, {
        headers: {
          ...(options.token !== undefined && { 'X-Auth-Token': options.token }),
          ...(body && { 'Content-Type': 'application/json' }),
        },
        ...(body && { method: 'POST', body: JSON.stringify(body) }),
        // It would take the token elsewhere.
        redirect: 'error',
        signal: AbortSignal.any([signal, AbortSignal.timeout(requestTimeoutMs)]),
      });
      status = response.status;
      text = await textOf(response);
    } catch (cause) {
      signal.throwIfAborted();
      if (cause instanceof TooLarge) throw cause;
      throw new Passing(`the Judge0 server does not answer: ${wordsOf(cause)}`, { cause });
    }
    if (status >= 500 || status === 429) throw new Passing(`the Judge0 server answered ${status}`);
    if (status < 200 || status > 299)
      throw new Error(`the Judge0 server answered ${status}: ${text.slice(0, 300).replace(/\s+/g, ' ')}`);
    const parsed = parsedJson(text);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
      throw new Error('the Judge0 server answered something that is no object');
    return parsed as Record<string, unknown>;
  }

  async function patiently<T>(signal: AbortSignal, action: () => Promise<T>): Promise<T> {
    for (let pauseMs = retryPauseMs; ; pauseMs = Math.min(pauseMs * 2, 8_000)) {
      try {
        return await action();
      } catch (error) {
        if (!(error instanceof Passing)) throw error;
        await sleep(pauseMs, undefined, { signal }).catch(() => {
          throw error;
        });
      }
    }
  }

  return {
    async maxima(signal) {
      const said = await ask('/config_info', signal);
      const read = (name: string) => numberOf(said[name], name);
      return {
        cpuSeconds: read('max_cpu_time_limit'),
        wallSeconds: read('max_wall_time_limit'),
        memoryKb: read('max_memory_limit'),
        stackKb: read('max_stack_limit'),
        processes: read('max_max_processes_and_or_threads'),
        fileKb: read('max_max_file_size'),
        extractKb: read('max_extract_size'),
      };
    },

    submit: (body, signal) =>
      patiently(signal, async () => {
        const { token } = await ask('/submissions?base64_encoded=true&wait=false', signal, body);
        if (typeof token !== 'string' || !tokenPattern.test(token)) throw new Error('the Judge0 server gave no token');
        return token;
      }),

    look: (token, signal) =>
      patiently(signal, async () => {
        const fields = 'status_id,stdout,message,exit_signal,time,wall_time,memory';
        const said = await ask(`/submissions/${token}?base64_encoded=true&fields=${fields}`, signal);
        const statusId = numberOf(said.status_id, 'status_id');
        if (statusId === 1 || statusId === 2) return undefined;
        const optional = (name: string) => (said[name] === null ? 0 : numberOf(said[name], name));
        return {
          statusId,
          stdout: bytesOf(said.stdout, 'stdout'),
          message: Buffer.from(bytesOf(said.message, 'message')).toString('utf8').slice(0, 500),
          exitSignal: said.exit_signal === null ? null : numberOf(said.exit_signal, 'exit_signal'),
          timeMs: optional('time') * 1_000,
          wallTimeMs: optional('wall_time') * 1_000,
          memoryBytes: optional('memory') * 1_024,
        };
      }),
  };
}

class TooLarge extends Error {}

/** An answer without an end is one that is too large. */
async function textOf(response: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of response.body ?? []) {
    bytes += piece.length;
    if (bytes > answerLimitBytes) throw new TooLarge('the Judge0 server answered more than was asked');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error('the Judge0 server answered something that is no JSON', { cause });
  }
}

/** Numbers come as such, decimals as texts. */
function numberOf(value: unknown, name: string): number {
  const number = typeof value === 'string' && /^\d{1,12}(\.\d{1,12})?$/.test(value) ? Number(value) : value;
  if (typeof number === 'number' && Number.isFinite(number) && number >= 0) return number;
  throw new Error(`the Judge0 server answered no number as ${name}`);
}

function bytesOf(value: unknown, name: string): Uint8Array {
  if (value === null) return new Uint8Array();
  if (typeof value === 'string' && /^[A-Za-z0-9+/=\s]*$/.test(value)) return Buffer.from(value, 'base64');
  throw new Error(`the Judge0 server answered no base64 as ${name}`);
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
