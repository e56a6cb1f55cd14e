'use client';
import { useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { apiRequest } from './api-client.ts';

export type Polled<T> = {
  /** The last good answer. */
  value: T;
  /** Why the newest answer is missing. */
  failed: string | undefined;
  /** Asks now, e.g. because something was changed here. */
  reload: () => void;
  /** Takes what the api has answered elsewhere, and goes on from there. */
  put: (value: T) => void;
};

/**
 * Asks the api every `everyMs` while the page is seen, beginning with `initial` or, without one, by asking; at once when the page
 * is seen again. A request ends before the next one begins. `everyMs` may depend on the last answer, and is null when nothing more
 * is to come; `schema` and such a function are the same ones for all draws.
 */
export function usePolled<S extends z.ZodType, I extends z.infer<S> | undefined>(
  path: string,
  schema: S,
  everyMs: number | ((value: z.infer<S> | I) => number | null),
  initial: I,
): Polled<z.infer<S> | I> {
  type Value = z.infer<S> | I;
  const [polled, setPolled] = useState<Pick<Polled<Value>, 'value' | 'failed'>>({ value: initial, failed: undefined });
  // A new object begins anew, whatever it says.
  const [round, setRound] = useState({ isDue: initial === undefined });
  const latest = useRef<Value>(initial);

  useEffect(() => {
    const ending = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isAsking = false;
    let { isDue } = round;

    const next = () => {
      clearTimeout(timer);
      timer = undefined;
      const pauseMs = typeof everyMs === 'number' ? everyMs : everyMs(latest.current);
      if (pauseMs === null || ending.signal.aborted) return;
      isDue = document.hidden;
      if (!isDue)
        timer = setTimeout(() => {
          timer = undefined;
          void ask();
        }, pauseMs);
    };
    const ask = async () => {
      if (isAsking || ending.signal.aborted) return;
      isDue = document.hidden;
      if (isDue) return;
      isAsking = true;
      try {
        const answer = await apiRequest(path, schema, { signal: ending.signal });
        if (answer.ok) latest.current = answer.value;
        setPolled({ value: latest.current, failed: answer.ok ? undefined : answer.detail });
      } catch (error) {
        // The page was left while it was asked.
        if (!ending.signal.aborted) throw error;
      } finally {
        isAsking = false;
        next();
      }
    };
    const onVisibility = () => {
      if (!document.hidden && isDue) void ask();
      if (document.hidden && timer !== undefined) {
        clearTimeout(timer);
        timer = undefined;
        isDue = true;
      }
    };

    document.addEventListener('visibilitychange', onVisibility);
    if (isDue) void ask();
    else next();
    return () => {
      ending.abort();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [path, schema, everyMs, round]);

  return {
    ...polled,
    reload: () => setRound({ isDue: true }),
    put: (value) => {
      latest.current = value;
      setPolled({ value, failed: undefined });
      setRound({ isDue: false });
    },
  };
}
