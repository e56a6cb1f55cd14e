'use client';
import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef } from 'react';
import { useGone } from './use-gone.ts';

/**
 * For what changes what other pages say: the function returned has the pages that the browser keeps read again, once this part of
 * the page goes. Not at once: a page whose own address was written past the router (tabs) is read twice then, clicks wait for it,
 * and Next ends such renewals by loading the whole page.
 */
export function useRenewal(): () => void {
  const router = useRouter();
  const isDue = useRef(false);
  const isGone = useGone();
  useEffect(
    () => () => {
      if (isDue.current) router.refresh();
    },
    [router],
  );
  return useCallback(() => {
    // An answer may come after the page was left.
    if (isGone.current) router.refresh();
    isDue.current = true;
  }, [router, isGone]);
}
