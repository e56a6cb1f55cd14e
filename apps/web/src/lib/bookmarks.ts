import { z } from 'zod';
import { apiRequest } from './api-client.ts';
import { apiPaths } from './api-paths.ts';

/** Keeps or removes a bookmark of the signed-in person. */
export function keepBookmark(slug: string, kept: boolean) {
  return apiRequest(apiPaths.bookmark(slug), z.undefined(), { method: kept ? 'PUT' : 'DELETE' });
}
