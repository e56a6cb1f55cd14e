import { meAnswerSchema, type User } from '@codenova/contracts';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { apiPaths } from '../api-paths.ts';
import { apiGet } from './api-get.ts';

/** Whose page this is; null for a visitor and while the api does not answer. Asked once a request. */
export const currentUser = cache(async (): Promise<User | null> => {
  if ((await cookies()).size === 0) return null;
  const answer = await apiGet(apiPaths.me, meAnswerSchema);
  return answer.ok ? answer.value.user : null;
});
