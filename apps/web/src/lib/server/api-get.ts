import { Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import { problemDetailsSchema, siteKeyHeader } from '@codenova/contracts';
import { headers } from 'next/headers';
import { getLocale } from 'next-intl/server';
import type { z } from 'zod';
import { answersIn } from '../../i18n/answers.ts';

/**
 * Reads the api from a server component, as the person of the page's request.
 * The address comes from the environment that main.ts has checked; it is read at the call, since the pages
 * are bundled apart from main.ts.
 */
export type ApiRefusal = { ok: false; status: number; detail: string; retryAfterSeconds?: number | undefined };
export type ApiAnswer<T> = { ok: true; value: T } | ApiRefusal;

const agent = new Agent({ keepAlive: true, maxSockets: 32 });
const timeoutMs = 5_000;

/** GETs `path` (with its query) and parses the answer by `schema`. Status 0: the api could not be reached. */
export async function apiGet<S extends z.ZodType>(path: string, schema: S): Promise<ApiAnswer<z.infer<S>>> {
  const incoming = await headers();
  const forwarded: Record<string, string> = { accept: 'application/json' };
  if (process.env.SITE_KEY) forwarded[siteKeyHeader] = process.env.SITE_KEY;
  for (const name of ['cookie', 'x-forwarded-for', 'x-real-ip', 'x-request-id', 'user-agent']) {
    const value = incoming.get(name);
    if (value) forwarded[name] = value;
  }
  try {
    const { status, text } = await get(path, forwarded);
    const body: unknown = text === '' ? null : JSON.parse(text);
    if (status !== 200) return await inPageLanguage(refusalOf(status, body));
    const parsed = schema.safeParse(body);
    if (parsed.success) return { ok: true, value: parsed.data };
    throw new Error(`GET ${path}: the answer has another shape than its contract: ${parsed.error.message}`);
  } catch (cause) {
    console.error(`GET ${path} of the api failed:`, cause);
    return await inPageLanguage({ ok: false, status: 0, detail: 'The service does not answer at the moment.' });
  }
}

async function inPageLanguage(refusal: ApiRefusal): Promise<ApiRefusal> {
  const say = await answersIn(await getLocale());
  return { ...refusal, detail: say(refusal.detail) };
}

async function get(path: string, forwarded: Record<string, string>): Promise<{ status: number; text: string }> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const socketPath = process.env.API_SOCKET;
    const address = socketPath ? { socketPath, path, host: 'api' } : new URL(path, process.env.API_URL);
    const options = { agent, headers: forwarded, timeout: timeoutMs };
    const sent =
      address instanceof URL
        ? httpRequest(address, options, resolve)
        : httpRequest({ ...address, ...options }, resolve);
    sent.on('timeout', () => sent.destroy(new Error(`no answer in ${timeoutMs} ms`)));
    sent.on('error', reject);
    sent.end();
  });
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return { status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') };
}

function refusalOf(status: number, body: unknown): ApiRefusal {
  const { detail, retryAfterSeconds } = problemDetailsSchema.partial().safeParse(body).data ?? {};
  return { ok: false, status, detail: detail ?? 'The service refused the request.', retryAfterSeconds };
}
