'use client';
import { type Thread, type ThreadList, type ThreadSort, threadListSchema, threadSchema } from '@codenova/contracts';
import { useEffect, useState } from 'react';
import type { z } from 'zod';
import { type ApiResult, apiRequest } from '../../../lib/api-client.ts';
import { apiPaths } from '../../../lib/api-paths.ts';

/** A page of a problem's threads. What is there stays shown while the next is read. */
export function useThreads(slug: string, sort: ThreadSort, page: number) {
  const query = new URLSearchParams({ sort, page: String(page) });
  return useAnswer<ThreadList>(apiPaths.discussion.threads(slug, query), threadListSchema);
}

/** A thread with its replies. */
export function useThread(id: string) {
  return useAnswer<Thread>(apiPaths.discussion.thread(id), threadSchema);
}

function useAnswer<T>(path: string, schema: z.ZodType<T>) {
  const [tries, setTries] = useState(0);
  const [answer, setAnswer] = useState<ApiResult<T>>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` says when to read again
  useEffect(() => {
    let gone = false;
    void apiRequest(path, schema).then((next) => {
      if (!gone) setAnswer(next);
    });
    return () => {
      gone = true;
    };
  }, [path, schema, tries]);
  return { answer, reload: () => setTries((count) => count + 1) };
}
