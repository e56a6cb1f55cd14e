import { problemDetailsSchema } from '@codenova/contracts';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Api } from './parts.ts';

/** The error answers of every route, for its schema. */
export const errorAnswers = { '4xx': problemDetailsSchema, '5xx': problemDetailsSchema };

/** An answer without a body. */
export const noContent = z.null().describe('Done');

/** Scripts of this site alone; the page writes its own style elements and attributes, and draws with data: pictures. */
const documentationPolicy = {
  'default-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
};

/** /api/openapi.json, made from the routes' schemas, and /api/docs, a page to try them. */
export async function registerOpenApi(app: Api): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'CodeNova',
        description:
          'Problems, submissions and their verdicts. A session is a cookie that signing in sets. Every error is a problem+json document (RFC 9457) with the request id.',
        version: '1',
      },
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'codenova_session' },
          apiKey: { type: 'apiKey', in: 'header', name: 'X-Auth-Token' },
        },
      },
      tags: [
        { name: 'accounts' },
        { name: 'settings', description: 'What a person does with their own account' },
        { name: 'catalogue' },
        { name: 'submissions' },
        { name: 'drafts' },
        { name: 'discussion' },
        { name: 'operation' },
        { name: 'administration', description: 'For administrators; nobody else is told that it is there' },
        { name: 'judge0', description: 'The API of Judge0, for programs with a key (docs/judge0.md)' },
      ],
    },
    transform: jsonSchemaTransform,
  });
  // Everything the page needs is served from here; its own policy forbids other sources.
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    staticCSP: documentationPolicy,
    uiConfig: { validatorUrl: null },
  });
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
}
