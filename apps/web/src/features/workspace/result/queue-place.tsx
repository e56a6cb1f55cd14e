'use client';
import { queuePlaceSchema } from '@codenova/contracts';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { apiRequest } from '../../../lib/api-client.ts';
import { apiPaths } from '../../../lib/api-paths.ts';

/** Most are taken before this has passed, and ask nothing. */
const firstMs = 600;
const againMs = 2_000;

/** The turn of a submission that is queued, asked again and again while the page is seen; nothing while it is not known. */
export function QueuePlace({ submissionId }: { submissionId: string }) {
  const t = useTranslations('verdict-figures');
  const [place, setPlace] = useState<number | null>(null);
  useEffect(() => {
    const aborter = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const ask = async () => {
      if (document.visibilityState === 'visible') {
        const answer = await apiRequest(apiPaths.queuePlace(submissionId), queuePlaceSchema, {
          signal: aborter.signal,
        });
        setPlace(answer.ok ? answer.value.place : null);
      }
      timer = setTimeout(begin, againMs);
    };
    const begin = () =>
      void ask().catch((error: unknown) => {
        if (!aborter.signal.aborted) throw error;
      });
    timer = setTimeout(begin, firstMs);
    return () => {
      clearTimeout(timer);
      aborter.abort();
    };
  }, [submissionId]);
  return place !== null && <span data-testid="queue-place">{t('queuePlace', { place })}</span>;
}
