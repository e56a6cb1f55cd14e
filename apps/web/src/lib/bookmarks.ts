import { z } from 'zod';
import { apiRequest } from './api-client.ts';
import { apiPaths } from './api-paths.ts';
import { createTurns } from './turns.ts';

const inTurn = createTurns();

/** Keeps or removes a bookmark of the signed-in person, in the order of the clicks: the last one holds. */
export function keepBookmark(slug: string, kept: boolean) {
  return inTurn(() => apiRequest(apiPaths.bookmark(slug), z.undefined(), { method: kept ? 'PUT' : 'DELETE' }));
}
