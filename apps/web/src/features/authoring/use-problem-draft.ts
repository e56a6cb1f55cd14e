'use client';
import { problemDraftSavedSchema, problemDraftSchema } from '@codenova/contracts';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { apiRequest } from '../../lib/api-client.ts';
import { apiPaths } from '../../lib/api-paths.ts';
import { createTurns } from '../../lib/turns.ts';
import { keptDraft } from './kept-draft.ts';
import { createProblemDraftKeeper, type DraftText } from './problem-draft-keeper.ts';

/** One page has one draft. */
const inTurn = createTurns();

/** The draft of one problem in the editor of one person, kept while the page is there and when it is left. */
export function useProblemDraft(slug: string, userId: string, first: DraftText) {
  const [keeper] = useState(() =>
    createProblemDraftKeeper({
      first,
      kept: keptDraft(userId, slug),
      inTurn,
      read: () => apiRequest(apiPaths.authoring.draft(slug), problemDraftSchema),
      send: (body, { keepalive }) =>
        apiRequest(apiPaths.authoring.draft(slug), problemDraftSavedSchema, { method: 'PUT', body, keepalive }),
    }),
  );
  const view = useSyncExternalStore(keeper.subscribe, keeper.view, keeper.view);

  useEffect(() => {
    const onUnload = (event: BeforeUnloadEvent) => {
      if (keeper.isUnsaved()) event.preventDefault();
    };
    const onVisibility = () => {
      if (document.hidden) keeper.flush();
    };
    window.addEventListener('beforeunload', onUnload);
    window.addEventListener('pagehide', keeper.flush);
    document.addEventListener('visibilitychange', onVisibility);
    keeper.open();
    return () => {
      window.removeEventListener('beforeunload', onUnload);
      window.removeEventListener('pagehide', keeper.flush);
      document.removeEventListener('visibilitychange', onVisibility);
      keeper.close();
    };
  }, [keeper]);

  return { view, keeper };
}
