import { judge0Version } from '@codenova/contracts';
import type { FastifyRequest } from 'fastify';
import type { Api, ApiParts } from '../../parts.ts';
import { ApiError } from '../../problem-details.ts';
import { requestError } from '../../request-guard.ts';
import { documented } from './documents.ts';
import { Judge0Error, notThere, sendJudge0 } from './errors.ts';
import { about, configInfo, licence, statuses, systemInfo } from './information.ts';
import { createKeyCheck } from './key.ts';
import { languageDetails, listedLanguages } from './languages.ts';
import { registerJudge0Submissions } from './submissions.ts';

export const judge0Prefix = '/judge0';
const bodyLimitBytes = 16 * 2 ** 20;

/** The API of Judge0 under /judge0, for who has a key: its addresses, fields, statuses and errors. */
export async function registerJudge0(app: Api, parts: ApiParts): Promise<void> {
  await app.register(
    async (scope: Api) => {
      const checkKey = createKeyCheck(parts);
      // Clients send their usual content type with a request that has no body, e.g. DELETE.
      scope.removeContentTypeParser('application/json');
      scope.addContentTypeParser(
        'application/json',
        { parseAs: 'string', bodyLimit: bodyLimitBytes },
        (_request, text, done) => {
          try {
            done(null, text === '' ? undefined : JSON.parse(String(text)));
          } catch (cause) {
            done(new Judge0Error(400, 'the body is no JSON', { cause }));
          }
        },
      );
      scope.setErrorHandler((error, request, reply) => {
        const { status, body } = toJudge0(error, request);
        if (error instanceof ApiError && error.extra.retryAfterSeconds !== undefined)
          void reply.header('retry-after', error.extra.retryAfterSeconds);
        return sendJudge0(reply, status, body);
      });
      scope.addHook('onRequest', checkKey);
      scope.addHook('preHandler', async ({ body }) => {
        const refused = requestError(body);
        if (refused) throw new Judge0Error(400, `${refused.path || 'body'}: ${refused.message}`);
      });

      registerJudge0Submissions(scope, parts);
      registerInformation(scope, parts);
    },
    { prefix: judge0Prefix },
  );
}

function registerInformation(scope: Api, { catalogue, judge0 }: ApiParts): void {
  const infos = () => catalogue.languages();
  scope.get('/languages', documented('The languages, one id each'), async () => listedLanguages(await infos(), false));
  scope.get('/languages/all', documented('The languages with every id that is taken for them'), async () =>
    listedLanguages(await infos(), true).map((language) => ({ ...language, is_archived: false })),
  );
  scope.get<{ Params: { id: string } }>('/languages/:id', documented('One language'), async ({ params: { id } }) => {
    const found = /^\d{1,6}$/.test(id) ? languageDetails(await infos(), Number(id)) : undefined;
    if (!found) throw notThere();
    return found;
  });
  scope.get('/statuses', documented('The statuses'), async () => statuses);
  scope.get('/about', documented('Which API this is'), async () => about);
  scope.get('/version', documented('The version of the API, as text'), async (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(judge0Version),
  );
  scope.get('/license', documented('The licence, as text'), async (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(licence),
  );
  scope.get('/system_info', documented('The machine of the API'), async () => systemInfo());
  scope.get('/config_info', documented('Defaults and maxima'), async () => configInfo(judge0));
  scope.post('/authenticate', documented('Whether the key is valid'), async (_request, reply) =>
    sendJudge0(reply, 200, null),
  );
}

function toJudge0(error: unknown, request: FastifyRequest): { status: number; body: object | null } {
  if (error instanceof Judge0Error) return error;
  if (error instanceof ApiError) {
    const status = error.kind === 'rate-limited' ? 429 : error.kind === 'unavailable' ? 503 : 400;
    return { status, body: { error: error.message } };
  }
  const { code, statusCode } = (error ?? {}) as { code?: string; statusCode?: number };
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return { status: 413, body: { error: `the body is larger than ${bodyLimitBytes / 2 ** 20} MB` } };
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return { status: 415, body: { error: 'send the body as application/json' } };
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return { status: statusCode, body: { error: 'the request cannot be read' } };
  request.log.error({ error }, 'a request of the Judge0-compatible API failed');
  return { status: 500, body: { status: 500, error: 'Internal Server Error' } };
}
