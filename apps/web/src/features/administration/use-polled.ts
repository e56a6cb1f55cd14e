'use client';
import { useEffect, useState } from 'react';
import type { z } from 'zod';
import { apiRequest } from '../../lib/api-client.ts';

/** `failed`: why the newest answer is missing; `value` is the last good one then. */
export type Polled<T> = { value: T; failed: string | undefined };

/**
 * Asks the api every `everyMs` while the page is seen, beginning with `initial`; at once when the page is seen again. A
 * request ends before the next one begins. `version` counts what was changed here: with a new one it is asked at once.
 */
export function usePolled<S extends z.ZodType>(
  path: string,
  schema: S,
  initial: z.infer<S>,
  everyMs: number,
  version = 0,
): Polled<z.infer<S>> {
  const [polled, setPolled] = useState<Polled<z.infer<S>>>({ value: initial, failed: undefined });

  useEffect(() => {
    const ending = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isAsking = false;

    const next = () => {
      clearTimeout(timer);
      if (!ending.signal.aborted && !document.hidden) timer = setTimeout(() => void ask(), everyMs);
    };
    const ask = async () => {
      if (isAsking || ending.signal.aborted || document.hidden) return;
      isAsking = true;
      try {
        const answer = await apiRequest(path, schema, { signal: ending.signal });
        setPolled(({ value }) =>
          answer.ok ? { value: answer.value, failed: undefined } : { value, failed: answer.detail },
        );
      } catch (error) {
        // The page was left while it was asked.
        if (!ending.signal.aborted) throw error;
      } finally {
        isAsking = false;
        next();
      }
    };
    const onVisibility = () => {
      clearTimeout(timer);
      if (!document.hidden) void ask();
    };

    document.addEventListener('visibilitychange', onVisibility);
    if (version > 0) void ask();
    else next();
    return () => {
      ending.abort();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [path, schema, everyMs, version]);

  return polled;
}
