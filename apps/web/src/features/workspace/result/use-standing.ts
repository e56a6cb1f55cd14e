'use client';
import { type Standing, standingSchema } from '@codenova/contracts';
import { useEffect, useState } from 'react';
import { type ApiResult, apiRequest } from '../../../lib/api-client.ts';
import { apiPaths } from '../../../lib/api-paths.ts';

/** The standing of one's own accepted submission. */
export function useStanding(submissionId: string) {
  const [tries, setTries] = useState(0);
  const [answer, setAnswer] = useState<ApiResult<Standing>>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` says when to read again
  useEffect(() => {
    let gone = false;
    setAnswer(undefined);
    void apiRequest(apiPaths.standing(submissionId), standingSchema).then((next) => {
      if (!gone) setAnswer(next);
    });
    return () => {
      gone = true;
    };
  }, [submissionId, tries]);
  return { answer, reload: () => setTries((count) => count + 1) };
}
