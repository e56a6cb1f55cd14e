'use client';
import { type ProblemListItem, problemListSchema } from '@codenova/contracts';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { apiRequest } from '../../lib/api-client.ts';
import { apiPaths } from '../../lib/api-paths.ts';

const shown = 8;
const typingPauseMs = 120;
/** What the catalogue's search takes. */
const searchCharacters = 100;

export type FoundProblems = { state: 'none' | 'searching' | 'found' | 'failed'; items: ProblemListItem[] };

/** The problems that the catalogue's search finds for what is typed; the last ones stay while new ones are asked for. */
export function useFoundProblems(query: string): FoundProblems {
  const wanted = query.trim().slice(0, searchCharacters);
  const [search] = useDebouncedValue(wanted, typingPauseMs);
  const [found, setFound] = useState<FoundProblems>({ state: 'none', items: [] });
  useEffect(() => {
    if (search === '') return setFound({ state: 'none', items: [] });
    const aborter = new AbortController();
    setFound(({ items }) => ({ state: 'searching', items }));
    const path = apiPaths.problems(new URLSearchParams({ search, pageSize: String(shown) }));
    apiRequest(path, problemListSchema, { signal: aborter.signal }).then(
      (answer) => setFound(answer.ok ? { state: 'found', items: answer.value.items } : { state: 'failed', items: [] }),
      (error: unknown) => {
        if (!aborter.signal.aborted) throw error;
      },
    );
    return () => aborter.abort();
  }, [search]);
  return wanted === search ? found : { ...found, state: 'searching' };
}
