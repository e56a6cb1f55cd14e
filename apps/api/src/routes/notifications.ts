import {
  notificationPageSchema,
  notificationQuerySchema,
  notificationsReadBodySchema,
  unreadSchema,
} from '@codenova/contracts';
import { z } from 'zod';
import { errorAnswers } from '../open-api.ts';
import type { Api, ApiParts } from '../parts.ts';
import { forPeople, personOf } from '../person.ts';
import { ApiError } from '../problem-details.ts';

const tags = ['notifications'];

/** What is ready or new for the person of the request. */
export function registerNotifications(app: Api, { store }: ApiParts): void {
  const unreadOf = async (userId: string) => ({ unread: await store.notifications.unread(userId) });

  app.get(
    '/api/notifications',
    {
      ...forPeople,
      schema: {
        tags,
        querystring: notificationQuerySchema,
        response: { 200: notificationPageSchema, ...errorAnswers },
      },
    },
    async (request) => store.notifications.page(personOf(request), request.query),
  );

  app.get(
    '/api/notifications/unread',
    { ...forPeople, schema: { tags, response: { 200: unreadSchema, ...errorAnswers } } },
    async (request) => unreadOf(personOf(request)),
  );

  app.post(
    '/api/notifications/read',
    {
      ...forPeople,
      schema: { tags, body: notificationsReadBodySchema, response: { 200: unreadSchema, ...errorAnswers } },
    },
    async (request) => {
      const userId = personOf(request);
      await store.notifications.setAllRead(userId, request.body.upTo);
      return unreadOf(userId);
    },
  );

  for (const [method, read] of [
    ['PUT', true],
    ['DELETE', false],
  ] as const)
    app.route({
      method,
      url: '/api/notifications/:id/read',
      ...forPeople,
      schema: { tags, params: z.object({ id: z.uuid() }), response: { 200: unreadSchema, ...errorAnswers } },
      handler: async (request) => {
        const userId = personOf(request);
        if (!(await store.notifications.setRead(userId, request.params.id, read)))
          throw new ApiError('not-found', 'You have no such notification.');
        return unreadOf(userId);
      },
    });
}
