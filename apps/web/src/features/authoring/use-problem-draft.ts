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

/** Problems of which the server has taken a draft since this document was loaded. */
const taken = new Set<string>();

/** The draft of one problem in the editor of one person, kept while the page is there and when it is left. */
export function useProblemDraft(slug: string, userId: string, first: DraftText) {
  const [keeper] = useState(() =>
    createProblemDraftKeeper({
      first,
      kept: keptDraft(userId, slug),
      inTurn,
      isThere: () => first.revision > 0 || taken.has(slug),
      read: () => apiRequest(apiPaths.authoring.draft(slug), problemDraftSchema),
      send: async (body, { keepalive }) => {
        const path = apiPaths.authoring.draft(slug);
        const answer = await apiRequest(path, problemDraftSavedSchema, { method: 'PUT', body, keepalive });
        if (answer.ok) taken.add(slug);
        return answer;
      },
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
