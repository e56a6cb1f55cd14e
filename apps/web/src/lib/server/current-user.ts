import { meAnswerSchema, type User } from '@codenova/contracts';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { apiPaths } from '../api-paths.ts';
import { type ApiAnswer, apiGet } from './api-get.ts';

/** Whose page this is, null for a visitor, or why that can't be told. Asked once a request. */
export const currentUser = cache(async (): Promise<ApiAnswer<User | null>> => {
  if ((await cookies()).size === 0) return { ok: true, value: null };
  const answer = await apiGet(apiPaths.me, meAnswerSchema);
  return answer.ok ? { ok: true, value: answer.value.user } : answer;
});
