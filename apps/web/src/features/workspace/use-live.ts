'use client';
import type { SubmissionProgress, UserEvent } from '@codenova/contracts';
import { useEffect, useRef, useState } from 'react';
import { openLiveConnection } from '../../lib/live-connection.ts';

export type LiveStatus = 'none' | 'connecting' | 'connected' | 'signed-out';

/** The person's live events while the page is open; a visitor has none. */
export function useLive(
  signedIn: boolean,
  handlers: { onEvent: (event: UserEvent) => void; onProgress: (progress: SubmissionProgress) => void },
): LiveStatus {
  const [status, setStatus] = useState<LiveStatus>(signedIn ? 'connecting' : 'none');
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    if (!signedIn) return;
    const connection = openLiveConnection({
      onEvent: (event) => latest.current.onEvent(event),
      onProgress: (progress) => latest.current.onProgress(progress),
      onConnected: (connected) =>
        setStatus((before) => (before === 'signed-out' ? before : connected ? 'connected' : 'connecting')),
      onSignedOut: () => setStatus('signed-out'),
    });
    return () => connection.close();
  }, [signedIn]);
  return status;
}
