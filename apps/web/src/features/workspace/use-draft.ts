'use client';
import type { Draft, LanguageId } from '@codenova/contracts';
import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { createDraftServer } from '../../lib/draft-server.ts';
import { createDraftStorage } from '../../lib/draft-storage.ts';
import {
  adoptVisitorDraft,
  chooseDraft,
  editDraft,
  keepDraft,
  type LocalDraft,
  syncDraft,
  takeDraft,
} from '../../lib/drafts.ts';

const saveDelayMs = 2_000;
const retryDelayMs = 15_000;

/** Where the code is kept: nothing written yet, on this device only, on its way to the server, on the server. */
export type DraftPlace = 'starter' | 'device' | 'saving' | 'saved';
export type DraftOffer = { draft: Draft; newer: 'local' | 'server' };
export type ShownDraft = {
  languageId: LanguageId;
  code: string;
  revision: number;
  place: DraftPlace;
  offer?: DraftOffer;
};

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
  const [storage] = useState(() => createDraftStorage(slug));
  const local = useRef<LocalDraft>(undefined);
  const [server] = useState(() => createDraftServer(slug));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latestSettle = useRef<() => void>(() => undefined);
  const first = useRef(true);
  const starter = starterCode[languageId] ?? '';
  const owner = userId ?? 'visitor';

  const store = useCallback(
    (draft: LocalDraft | undefined) => {
      local.current = draft;
      if (draft) storage.write(owner, languageId, draft);
    },
    [storage, owner, languageId],
  );

  const showPlace = useCallback(
    (place: DraftPlace) => setShown((before) => (before?.languageId === languageId ? { ...before, place } : before)),
    [languageId],
  );

  const save = useCallback(
    async (leaving = false) => {
      clearTimeout(timer.current);
      if (!userId || !server.isKnown() || !storage.read(owner, languageId)) return;
      if (!server.isFresh()) {
        // On leaving there is no time to look first; what is on this device is offered or saved the next time.
        if (leaving) return;
        await server.refresh();
        latestSettle.current();
      }
      const draft = storage.read(owner, languageId);
      const choice = chooseDraft(draft, server.get(languageId));
      if (!draft || choice.kind !== 'local' || !choice.push) return;
      const { code } = draft;
      const answer = server.isFresh() ? await server.save(languageId, code, { keepalive: leaving }) : undefined;
      if (!answer?.ok) {
        showPlace('device');
        timer.current = setTimeout(() => void save(), retryDelayMs);
        return;
      }
      // Another language may be shown by now: its draft is stored under its own key.
      const now = storage.read(owner, languageId) ?? draft;
      const synced = syncDraft(now, code);
      storage.write(owner, languageId, synced);
      if (local.current?.code === now.code) local.current = synced;
      showPlace(now.code === code ? 'saved' : 'saving');
    },
    [userId, languageId, storage, server, owner, showPlace],
  );

  const saveSoon = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), saveDelayMs);
  }, [save]);

  /** Decides what shows from what is here and on the server. */
  const settle = useCallback(() => {
    const theirs = server.get(languageId);
    const mine = local.current;
    const choice = chooseDraft(mine, theirs);
    const next = choice.kind === 'server' && theirs ? takeDraft(theirs) : mine;
    store(next);
    setShown((before) => {
      const code = next?.code ?? starter;
      const same = before?.languageId === languageId && before.code === code;
      const place =
        choice.kind === 'offer'
          ? 'device'
          : choice.kind === 'server'
            ? 'saved'
            : choice.kind === 'starter'
              ? 'starter'
              : placeOf(next, userId !== null && server.isKnown());
      return {
        languageId,
        code,
        revision: (before?.revision ?? 0) + (same ? 0 : 1),
        place,
        offer: choice.kind === 'offer' && theirs ? { draft: theirs, newer: choice.newer } : undefined,
      };
    });
    if (choice.kind === 'local' && choice.push && userId && server.isKnown()) saveSoon();
  }, [languageId, starter, store, saveSoon, userId, server]);

  // The device first: it answers at once.
  useEffect(() => {
    local.current = storage.read(owner, languageId);
    if (userId) {
      local.current = adoptVisitorDraft(local.current, storage.read('visitor', languageId));
      store(local.current);
      storage.remove('visitor', languageId);
    }
    // At first there is no editor yet that could be in between: the panes are drawn for it piece by piece.
    if (first.current) startTransition(settle);
    else settle();
    first.current = false;
    return () => {
      // What was written last in this language goes to the server before another one shows.
      void save();
    };
  }, [storage, owner, userId, languageId, settle, store, save]);

  useEffect(() => {
    latestSettle.current = settle;
  });

  // Then the server: at first, and whenever it may have changed meanwhile. Until it has answered nothing is saved
  // there, so nothing can be overwritten unseen.
  useEffect(() => {
    if (!userId) return;
    let gone = false;
    let retry: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      clearTimeout(retry);
      const answer = await server.refresh();
      if (gone) return;
      if (answer.ok) latestSettle.current();
      else if (answer.reason === 'offline') retry = setTimeout(look, retryDelayMs);
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
  }, [userId, server]);

  useEffect(() => {
    const hidden = () => document.visibilityState === 'hidden' && void save(true);
    document.addEventListener('visibilitychange', hidden);
    return () => document.removeEventListener('visibilitychange', hidden);
  }, [save]);

  /** The person typed. */
  const edit = useCallback(
    (code: string) => {
      store(editDraft(local.current, code, Date.now()));
      setShown(
        (before) => before && { ...before, code, place: placeOf(local.current, userId !== null && server.isKnown()) },
      );
      saveSoon();
    },
    [store, saveSoon, userId, server],
  );

  /** Sets the text from outside the editor; `edit` with the old text undoes it. */
  const replace = useCallback(
    (code: string) => {
      edit(code);
      setShown((before) => before && { ...before, revision: before.revision + 1 });
    },
    [edit],
  );

  const answerOffer = useCallback(
    (use: 'local' | 'server') => {
      const theirs = server.get(languageId);
      if (!theirs || !local.current) return;
      store(use === 'server' ? takeDraft(theirs) : keepDraft(local.current, theirs));
      settle();
    },
    [languageId, store, settle, server],
  );

  return { shown, starter, edit, replace, answerOffer };
}

function placeOf(draft: LocalDraft | undefined, saves: boolean): DraftPlace {
  if (!draft) return 'starter';
  if (!saves) return 'device';
  return draft.code === draft.base ? 'saved' : 'saving';
}
