'use client';
import type { LanguageId } from '@codenova/contracts';
import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { mayPassLater } from '../../lib/api-client.ts';
import { createDraftKeeper, type DraftKeeper, type DraftView } from '../../lib/draft-keeper.ts';
import { createDraftServer, type DraftServer } from '../../lib/draft-server.ts';
import { openPersonsSlot } from '../../lib/draft-storage.ts';

const retryDelayMs = 15_000;

/** `revision` grows when the code was set from outside the editor. */
export type ShownDraft = DraftView & { revision: number };

type Options = {
  slug: string;
  languageId: LanguageId;
  starterCode: Partial<Record<LanguageId, string>>;
  /** null for a visitor. */
  userId: string | null;
};

/**
 * The person's code in the chosen language. It is kept on this device with each key and on the server soon after.
 * `shown` is undefined until the device was read (in the browser only); just after another language was chosen it
 * is still the one before.
 */
export function useDraft({ slug, languageId, starterCode, userId }: Options) {
  const [shown, setShown] = useState<ShownDraft>();
  const [server] = useState(() => createDraftServer(slug));
  const keeper = useRef<DraftKeeper>(undefined);
  const first = useRef(true);
  const starter = starterCode[languageId] ?? '';

  // The device first: it answers at once.
  useEffect(() => {
    const opened = createDraftKeeper({
      slot: openPersonsSlot(userId, slug, languageId),
      server: userId ? server : undefined,
      languageId,
      starter,
      show: (view, typed) => setShown((before) => ({ ...view, revision: revisionOf(before, view, typed) })),
    });
    keeper.current = opened;
    // At first there is no editor yet that could be in between: the panes are drawn for it piece by piece.
    if (first.current) startTransition(opened.look);
    else opened.look();
    first.current = false;
    // What was written last in this language goes to the server before another one shows.
    return opened.close;
  }, [slug, languageId, userId, server, starter]);

  useServer(userId ? server : undefined, keeper);

  useEffect(() => {
    const changed = () => {
      if (document.visibilityState === 'hidden') void keeper.current?.save({ keepalive: true });
      else keeper.current?.look();
    };
    document.addEventListener('visibilitychange', changed);
    return () => document.removeEventListener('visibilitychange', changed);
  }, []);

  const edit = useCallback((code: string) => keeper.current?.edit(code, true), []);
  /** Sets the text from outside the editor; `replace` with the old text undoes it. */
  const replace = useCallback((code: string) => keeper.current?.edit(code, false), []);
  const answerOffer = useCallback((use: 'local' | 'server') => keeper.current?.answerOffer(use), []);
  return { shown, starter, edit, replace, answerOffer };
}

/** Asks the server at first and whenever it may have changed meanwhile. Until it has answered nothing is saved there. */
function useServer(server: DraftServer | undefined, keeper: { current: DraftKeeper | undefined }): void {
  useEffect(() => {
    if (!server) return;
    let gone = false;
    let retry: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      clearTimeout(retry);
      const answer = await server.refresh();
      if (gone) return;
      keeper.current?.serverAnswered(answer);
      if (!answer.ok && mayPassLater(answer)) retry = setTimeout(look, retryDelayMs);
    };
    const online = () => void look();
    const visible = () => document.visibilityState === 'visible' && !server.isFresh() && void look();
    void look();
    window.addEventListener('online', online);
    document.addEventListener('visibilitychange', visible);
    return () => {
      gone = true;
      clearTimeout(retry);
      window.removeEventListener('online', online);
      document.removeEventListener('visibilitychange', visible);
    };
  }, [server, keeper]);
}

function revisionOf(before: ShownDraft | undefined, view: DraftView, typed: boolean): number {
  const isSame = typed || (before?.languageId === view.languageId && before.code === view.code);
  return (before?.revision ?? 0) + (isSame ? 0 : 1);
}
