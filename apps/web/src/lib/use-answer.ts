'use client';
import { useEffect, useState } from 'react';
import type { z } from 'zod';
import { type ApiResult, apiRequest } from './api-client.ts';

/**
 * What the api answers at `path`, read in the browser; undefined before the first answer. What is there stays shown while the next
 * one is read, unless `afresh`. `schema` is one for all draws; another `version` says that the answer may have changed.
 */
export function useAnswer<T>(path: string, schema: z.ZodType<T>, { afresh = false, version = 0 } = {}) {
  const [tries, setTries] = useState(0);
  const [answer, setAnswer] = useState<ApiResult<T>>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` and `version` say when to read again
  useEffect(() => {
    let gone = false;
    if (afresh) setAnswer(undefined);
    void apiRequest(path, schema).then((next) => {
      if (!gone) setAnswer(next);
    });
    return () => {
      gone = true;
    };
  }, [path, schema, afresh, version, tries]);
  return { answer, reload: () => setTries((count) => count + 1) };
}
