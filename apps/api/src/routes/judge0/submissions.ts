import {
  type Judge0Field,
  judge0Answer,
  judge0BatchLimit,
  judge0Fields,
  judge0PageLimit,
  judge0PageSize,
  judge0Statuses,
  type LanguageInfo,
  NotText,
} from '@codenova/contracts';
import type { NewProgram, Program } from '@codenova/store';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Api, ApiParts } from '../../parts.ts';
import { batchBody, batchQuery, createQuery, documented, listQuery, showQuery, submissionBody } from './documents.ts';
import { Judge0Error, notThere, sendJudge0 } from './errors.ts';
import { keyOf } from './key.ts';
import { languageName } from './languages.ts';
import { parseSubmission } from './submission-request.ts';

const tokenPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const oneNotText =
  'some attributes for this submission cannot be converted to UTF-8, use base64_encoded=true query parameter';
const someNotText =
  'some attributes for one or more submissions cannot be converted to UTF-8, use base64_encoded=true query parameter';

type Query = Record<string, unknown>;
type WithToken = { Params: { token: string }; Querystring: Query };

/** Submissions of a key: created, shown, listed, removed. */
export function registerJudge0Submissions(scope: Api, { store, catalogue, judge0 }: ApiParts): void {
  const { queue, waits, callbackMode, pendingPerKey, waitMs } = judge0;

  const answerer = async (query: Query, asked: { base64?: boolean } = {}) => {
    const infos = await catalogue.languages();
    const options = {
      base64: asked.base64 ?? isTrue(query.base64_encoded),
      fields: fieldsOf(query),
      languageName: (id: number) => languageName(infos, id),
    };
    return (program: Program) => judge0Answer(program, options);
  };

  const parsed = (body: unknown, query: Query, infos: LanguageInfo[]) => {
    const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
    const fields = isObject ? (body as Record<string, unknown>) : {};
    return parseSubmission(fields, { base64: isTrue(query.base64_encoded), callbackMode, infos });
  };

  /** Committed rows, which is what the answer promises; the queue is told if it can be, else the sweeper does it. */
  async function accept(request: FastifyRequest, programs: Omit<NewProgram, 'keyId'>[]): Promise<string[]> {
    const keyId = keyOf(request);
    if ((await store.programs.pending(keyId)) + programs.length > pendingPerKey)
      throw new Judge0Error(503, 'queue is full');
    return store.programs.create(programs.map((program) => ({ ...program, keyId })));
  }

  async function enqueue(request: FastifyRequest, tokens: string[]): Promise<void> {
    for (const token of tokens) {
      try {
        await queue.add({ token, attempt: 1 });
        await store.programs.markQueued(token, 1);
      } catch (error) {
        request.log.warn({ error, token }, 'stored but not queued: the sweeper will queue it');
      }
    }
  }

  async function demand(request: FastifyRequest, token: string): Promise<Program> {
    const [program] = tokenPattern.test(token) ? await store.programs.find(keyOf(request), [token]) : [];
    if (!program) throw notThere();
    return program;
  }

  scope.post<{ Querystring: Query }>(
    '/submissions',
    documented('Create a submission', { body: submissionBody, querystring: createQuery }),
    async (request, reply) => {
      const { query } = request;
      const answer = await answerer(query);
      const submission = parsed(request.body, query, await catalogue.languages());
      if (!submission.ok) throw new Judge0Error(422, submission.errors);
      const [token = ''] = await accept(request, [submission.program]);
      if (!isTrue(query.wait)) {
        await enqueue(request, [token]);
        return sendJudge0(reply, 201, { token });
      }
      const wait = waits.begin(token, waitMs);
      // Who hangs up keeps no place.
      request.raw.socket.once('close', wait.stop);
      try {
        await enqueue(request, [token]);
        await wait.ended;
      } finally {
        wait.stop();
        request.raw.socket.off('close', wait.stop);
      }
      const program = await demand(request, token);
      return sendJudge0(
        reply,
        201,
        textual(() => answer(program), 201, { error: oneNotText, token }),
      );
    },
  );

  scope.post<{ Querystring: Query }>(
    '/submissions/batch',
    documented('Create up to 20 submissions', { body: batchBody, querystring: showQuery }),
    async (request, reply) => {
      const given = (request.body as { submissions?: unknown } | null | undefined)?.submissions;
      const bodies: unknown[] = Array.isArray(given) ? given : [];
      checkBatch(bodies.length);
      const infos = await catalogue.languages();
      const submissions = bodies.map((body) => parsed(body, request.query, infos));
      const good = submissions.flatMap((submission) => (submission.ok ? [submission.program] : []));
      const tokens = good.length === 0 ? [] : await accept(request, good);
      await enqueue(request, tokens);
      const left = [...tokens];
      const said = submissions.map((submission) => (submission.ok ? { token: left.shift() } : submission.errors));
      return sendJudge0(reply, good.length > 0 ? 201 : 422, said);
    },
  );

  scope.get<{ Querystring: Query }>(
    '/submissions/batch',
    documented('Several submissions by their tokens', { querystring: batchQuery }),
    async (request, reply) => {
      const answer = await answerer(request.query);
      const header = request.headers.tokens;
      const list = String((Array.isArray(header) ? header[0] : header) ?? request.query.tokens ?? '');
      const tokens = list.trim() === '' ? [] : list.trim().split(',');
      checkBatch(tokens.length);
      const known = tokens.filter((token) => tokenPattern.test(token));
      const found = await store.programs.find(keyOf(request), known);
      const programs = new Map(known.map((token, index) => [token, found[index]]));
      const said = textual(
        () =>
          tokens.map((token) => {
            const program = programs.get(token);
            return program ? answer(program) : null;
          }),
        400,
        { error: someNotText },
      );
      return sendJudge0(reply, 200, { submissions: said });
    },
  );

  scope.get<WithToken>(
    '/submissions/:token',
    documented('A submission', { querystring: showQuery }),
    async (request, reply) => {
      const answer = await answerer(request.query);
      const program = await demand(request, request.params.token);
      return sendJudge0(
        reply,
        200,
        textual(() => answer(program), 400, { error: oneNotText }),
      );
    },
  );

  scope.delete<WithToken>(
    '/submissions/:token',
    documented('Remove a submission that is finished', { querystring: showQuery }),
    async (request, reply) => {
      const answer = await answerer(request.query, { base64: true });
      const { token } = request.params;
      const program = await demand(request, token);
      const removed = await store.programs.remove(keyOf(request), token);
      if (!removed) {
        const { statusId } = program;
        const status = `${statusId} (${judge0Statuses[statusId]})`;
        throw new Judge0Error(400, `submission cannot be deleted because its status is ${status}`);
      }
      return sendJudge0(reply, 200, answer(removed));
    },
  );

  scope.get<{ Querystring: Query }>(
    '/submissions',
    documented("The key's submissions, newest first", { querystring: listQuery }),
    async (request, reply) => listed(request, reply),
  );

  async function listed(request: FastifyRequest<{ Querystring: Query }>, reply: FastifyReply) {
    const { query } = request;
    const answer = await answerer(query);
    const page = pageNumber(query.page, 'page', 1, 1, 100_000);
    const pageSize = pageNumber(query.per_page, 'per_page', judge0PageSize, 1, judge0PageLimit);
    const { items, total } = await store.programs.list(keyOf(request), { page, pageSize });
    const pages = Math.max(1, Math.ceil(total / pageSize));
    return sendJudge0(reply, 200, {
      submissions: textual(() => items.map(answer), 400, { error: someNotText }),
      meta: {
        current_page: page,
        next_page: page < pages ? page + 1 : null,
        prev_page: page > 1 ? page - 1 : null,
        total_pages: pages,
        total_count: total,
      },
    });
  }
}

const isTrue = (value: unknown) => value === 'true';

function fieldsOf(query: Query): Judge0Field[] {
  const found = judge0Fields(typeof query.fields === 'string' ? query.fields : '');
  if (!found.ok) throw new Judge0Error(400, `invalid fields: [${found.invalid.join(', ')}]`);
  return found.fields;
}

function checkBatch(size: number): void {
  if (size === 0) throw new Judge0Error(400, 'there should be at least one submission in a batch');
  if (size > judge0BatchLimit)
    throw new Judge0Error(400, `number of submissions in a batch should be less than or equal to ${judge0BatchLimit}`);
}

function pageNumber(value: unknown, name: string, usual: number, least: number, most: number): number {
  if (value === undefined) return usual;
  const number = /^\d{1,9}$/.test(String(value)) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new Judge0Error(400, `invalid ${name}: ${String(value).slice(0, 40)}`);
}

function textual<T>(answer: () => T, status: number, refusal: object): T {
  try {
    return answer();
  } catch (error) {
    if (error instanceof NotText) throw new Judge0Error(status, refusal, { cause: error });
    throw error;
  }
}
