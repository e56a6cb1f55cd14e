'use client';
import { type Thread, type ThreadList, type ThreadSort, threadListSchema, threadSchema } from '@codenova/contracts';
import { apiPaths } from '../../../lib/api-paths.ts';
import { useAnswer } from '../../../lib/use-answer.ts';

/** A page of a problem's threads. What is there stays shown while the next is read. */
export function useThreads(slug: string, sort: ThreadSort, page: number) {
  const query = new URLSearchParams({ sort, page: String(page) });
  return useAnswer<ThreadList>(apiPaths.discussion.threads(slug, query), threadListSchema);
}

/** A thread with its replies. */
export function useThread(id: string) {
  return useAnswer<Thread>(apiPaths.discussion.thread(id), threadSchema);
}
