import { hash, randomUUID, timingSafeEqual } from 'node:crypto';
import { isOwnOrigin } from '@codenova/accounts';
import { personHeader, siteKeyHeader } from '@codenova/contracts';
import Fastify, { type FastifyBaseLogger, type FastifyRequest, LogController } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { registerOpenApi } from './open-api.ts';
import type { Api, ApiParts } from './parts.ts';
import { sessionOf } from './person.ts';
import { ApiError, refuseUnreadable, sendError } from './problem-details.ts';
import { requestError } from './request-guard.ts';
import { watchMethods } from './route-methods.ts';
import { registerAccounts, signOutPath } from './routes/accounts.ts';
import { registerAdministration } from './routes/administration.ts';
import { registerQueueAdministration } from './routes/administration-queues.ts';
import { registerAuthoring } from './routes/authoring.ts';
import { registerCatalogue } from './routes/catalogue.ts';
import { registerDiscussion } from './routes/discussion.ts';
import { registerDrafts } from './routes/drafts.ts';
import { registerFinding } from './routes/finding.ts';
import { registerFormatting } from './routes/formatting.ts';
import { judge0Prefix, registerJudge0 } from './routes/judge0/judge0.ts';
import { registerNotifications } from './routes/notifications.ts';
import { registerOperation } from './routes/operation.ts';
import { registerProfiles } from './routes/profiles.ts';
import { registerSettings } from './routes/settings.ts';
import { registerStanding } from './routes/standing.ts';
import { registerSubmissions } from './routes/submissions.ts';

const bodyLimitBytes = 256 * 1_024;
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The HTTP API under /api. Not listening; `inject` works once awaited. */
export async function createApi(parts: ApiParts): Promise<Api> {
  const app: Api = Fastify({
    loggerInstance: parts.logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'http.request.id' }),
    bodyLimit: bodyLimitBytes,
    trustProxy: (_address, hop) => hop < parts.trustedProxies,
    genReqId: requestId,
    // Longer than nginx keeps its idle connections, so that it never writes into a closed one.
    keepAliveTimeout: 90_000,
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 128 },
    clientErrorHandler: refuseUnreadable,
    frameworkErrors: (error, request, reply) => void sendError(request, reply, error),
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  // Only JSON: a form or text/plain can be sent by any other site.
  app.removeContentTypeParser('text/plain');
  app.decorateRequest('session', null);
  app.decorateRequest('isBlocked', false);

  app.setErrorHandler((error, request, reply) => sendError(request, reply, error));
  const methodsOf = watchMethods(app);
  app.setNotFoundHandler((request, reply) => {
    const path = pathOf(request);
    const methods = methodsOf(path);
    if (methods.length === 0)
      return sendError(request, reply, new ApiError('not-found', `Nothing is at ${request.method} ${path}.`));
    const allow = methods.join(', ');
    void reply.header('allow', allow);
    return sendError(
      request,
      reply,
      new ApiError('method-not-allowed', `${path} takes ${allow}, not ${request.method}.`),
    );
  });
  addHooks(app, parts);

  await registerOpenApi(app);
  registerAccounts(app, parts);
  registerCatalogue(app, parts);
  registerSubmissions(app, parts);
  registerStanding(app, parts);
  registerFormatting(app, parts);
  registerDrafts(app, parts);
  registerFinding(app, parts);
  registerProfiles(app, parts);
  registerDiscussion(app, parts);
  registerNotifications(app, parts);
  registerSettings(app, parts);
  registerAuthoring(app, parts);
  registerOperation(app, parts);
  registerAdministration(app, parts);
  registerQueueAdministration(app, parts);
  await registerJudge0(app, parts);
  await app.ready();
  return app;
}

function addHooks(app: Api, { limits, sessions, blocked, publicUrl, siteKey }: ApiParts): void {
  app.addHook('onRequest', async (request, reply) => {
    void reply.headers({
      'x-request-id': request.id,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    if (pathOf(request).startsWith('/api/health/')) return;
    // Its clients are programs with a key, which no browser sends by itself.
    if (request.routeOptions.url?.startsWith(`${judge0Prefix}/`)) return;
    // A unix socket without a proxy's header has no address: such requests count together.
    const weight = isFromSite(request, siteKey) ? 'read-for-page' : 'request';
    await limits.address(request.ip ?? 'local', weight);
    const { origin, host, cookie } = request.headers;
    const fetchSite = request.headers['sec-fetch-site'];
    if (!safeMethods.has(request.method)) {
      const headers = { origin, host, fetchSite: Array.isArray(fetchSite) ? fetchSite[0] : fetchSite };
      if (!isOwnOrigin(headers, publicUrl))
        throw new ApiError('foreign-origin', 'This is only done from the pages of this site.');
    }
    request.session = await sessionOf(sessions, cookie);
    const signsOut = request.routeOptions.url === signOutPath;
    if (!request.session || signsOut) return;
    const pageOf = request.headers[personHeader];
    if (pageOf !== undefined && pageOf !== request.session.userId)
      throw new ApiError('another-person', 'Somebody else has signed in in this browser. Reload the page.');
    await limits.user(request.session.userId, weight);
    if (!(await blocked.has(request.session.userId))) return;
    // Nothing but what every visitor sees.
    request.isBlocked = true;
    request.session = null;
  });

  app.addHook('preValidation', async (request) => {
    if (request.routeOptions.url?.startsWith(`${judge0Prefix}/`)) return;
    for (const [where, value] of [
      ['body', request.body],
      ['query', request.query],
      ['path', request.params],
    ] as const) {
      const error = requestError(value);
      if (!error) continue;
      const path = error.path || where;
      throw new ApiError('validation', `${path}: ${error.message}`, { errors: [{ path, message: error.message }] });
    }
  });

  app.addHook('onResponse', async (request, reply) => {
    const level = reply.statusCode >= 400 || !safeMethods.has(request.method) ? 'info' : 'debug';
    request.log[level](
      {
        'http.request.method': request.method,
        'url.path': pathOf(request),
        'http.response.status_code': reply.statusCode,
        'event.duration': Math.round(reply.elapsedTime * 1e6),
        'client.ip': request.ip,
        ...(request.session ? { 'user.id': request.session.userId } : {}),
      },
      'request',
    );
  });
}

const pathOf = (request: FastifyRequest) => request.url.split('?')[0] ?? '';

/** Whether the site's server asks, for a page. */
function isFromSite({ headers }: FastifyRequest, siteKey: string | undefined): boolean {
  const given = headers[siteKeyHeader];
  if (siteKey === undefined || typeof given !== 'string') return false;
  return timingSafeEqual(hash('sha256', given, 'buffer'), hash('sha256', siteKey, 'buffer'));
}

/** nginx's request id when it gave one, else a new one. */
function requestId(raw: { headers: Record<string, string | string[] | undefined> }): string {
  const given = raw.headers['x-request-id'];
  return typeof given === 'string' && /^[A-Za-z0-9_-]{8,64}$/.test(given) ? given : randomUUID();
}
