'use client';
import { submissionAnswerSchema, submissionListSchema } from '@codenova/contracts';
import { useState } from 'react';
import { apiPaths } from '../../../lib/api-paths.ts';
import { useAnswer } from '../../../lib/use-answer.ts';

/** A page of the person's submissions of a problem; read again when `verdicts` changes. */
export function useSubmissions(slug: string, verdicts: number) {
  const [page, setPage] = useState(1);
  const query = new URLSearchParams({ problemSlug: slug, page: String(page) });
  const list = useAnswer(apiPaths.submissionList(query), submissionListSchema, { version: verdicts });
  return { ...list, page, setPage };
}

/** One submission with its code; read again when `verdicts` changes, as it may have been waiting. */
export function useSubmission(id: string, verdicts: number) {
  return useAnswer(apiPaths.submission(id), submissionAnswerSchema, { version: verdicts });
}
