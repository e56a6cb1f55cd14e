'use client';
import { type SubmissionList, submissionAnswerSchema, submissionListSchema } from '@codenova/contracts';
import { useEffect, useState } from 'react';
import { type ApiResult, apiRequest } from '../../../lib/api-client.ts';
import { apiPaths } from '../../../lib/api-paths.ts';
import { useAnswer } from '../../../lib/use-answer.ts';

/** A page of the person's submissions of a problem; read again when `verdicts` changes. What is there stays shown meanwhile. */
export function useSubmissions(slug: string, verdicts: number) {
  const [page, setPage] = useState(1);
  const [tries, setTries] = useState(0);
  const [answer, setAnswer] = useState<ApiResult<SubmissionList>>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `verdicts` and `tries` say when to read again
  useEffect(() => {
    let gone = false;
    const query = new URLSearchParams({ problemSlug: slug, page: String(page) });
    void apiRequest(apiPaths.submissionList(query), submissionListSchema).then((next) => {
      if (!gone) setAnswer(next);
    });
    return () => {
      gone = true;
    };
  }, [slug, page, verdicts, tries]);
  return { answer, page, setPage, reload: () => setTries((count) => count + 1) };
}

/** One submission with its code. */
export function useSubmission(id: string) {
  return useAnswer(apiPaths.submission(id), submissionAnswerSchema);
}
