'use client';
import { type Draft, draftListSchema, type LanguageId } from '@codenova/contracts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { apiRequest } from '../../lib/api-client.ts';
import { apiPaths } from '../../lib/api-paths.ts';
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
  const server = useRef<Map<LanguageId, Draft>>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const starter = starterCode[languageId] ?? '';
  const owner = userId ?? 'visitor';

  const store = useCallback(
    (draft: LocalDraft | undefined) => {
      local.current = draft;
      if (draft) storage.write(owner, languageId, draft);
    },
    [storage, owner, languageId],
  );

  const save = useCallback(
    async (keepalive = false) => {
      clearTimeout(timer.current);
      const draft = storage.read(owner, languageId);
      if (!userId || !draft || !server.current) return;
      const choice = chooseDraft(draft, server.current.get(languageId));
      if (choice.kind !== 'local' || !choice.push) return;
      const { code } = draft;
      const path = apiPaths.draft(slug, languageId);
      const answer = await apiRequest(path, z.undefined(), { method: 'PUT', body: { code }, keepalive });
      // Another language may be shown by now: its draft is stored under its own key.
      const now = storage.read(owner, languageId);
      if (answer.ok && now) {
        const synced = syncDraft(now, code);
        storage.write(owner, languageId, synced);
        server.current?.set(languageId, { languageId, code, updatedAt: new Date().toISOString() });
        if (local.current?.code === now.code) local.current = synced;
      }
      setShown((before) => {
        if (before?.languageId !== languageId) return before;
        if (!answer.ok) return { ...before, place: 'device' };
        return { ...before, place: now?.code === code ? 'saved' : 'saving' };
      });
      if (!answer.ok && answer.reason === 'offline') timer.current = setTimeout(() => void save(), retryDelayMs);
    },
    [userId, slug, languageId, storage, owner],
  );

  const saveSoon = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), saveDelayMs);
  }, [save]);

  /** Decides what shows from what is here and on the server. */
  const settle = useCallback(() => {
    const theirs = server.current?.get(languageId);
    const mine = local.current;
    const choice = chooseDraft(mine, theirs);
    const next = choice.kind === 'server' && theirs ? takeDraft(theirs) : mine;
    store(next);
    setShown((before) => {
      const code = next?.code ?? starter;
      const same = before?.languageId === languageId && before.code === code;
      const place =
        choice.kind === 'server'
          ? 'saved'
          : choice.kind === 'starter'
            ? 'starter'
            : placeOf(next, userId !== null && server.current !== undefined);
      return {
        languageId,
        code,
        revision: (before?.revision ?? 0) + (same ? 0 : 1),
        place,
        offer: choice.kind === 'offer' && theirs ? { draft: theirs, newer: choice.newer } : undefined,
      };
    });
    if (choice.kind === 'local' && choice.push && userId && server.current) saveSoon();
  }, [languageId, starter, store, saveSoon, userId]);

  // The device first: it answers at once.
  useEffect(() => {
    local.current = storage.read(owner, languageId);
    if (userId) {
      local.current = adoptVisitorDraft(local.current, storage.read('visitor', languageId));
      store(local.current);
      storage.remove('visitor', languageId);
    }
    settle();
    return () => {
      // What was written last in this language goes to the server before another one shows.
      void save();
    };
  }, [storage, owner, userId, languageId, settle, store, save]);

  // Then the server, once a page. Until it has answered nothing is saved there, so nothing can be overwritten unseen.
  const latestSettle = useRef(settle);
  useEffect(() => {
    latestSettle.current = settle;
  });
  useEffect(() => {
    if (!userId) return;
    let gone = false;
    let retry: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const answer = await apiRequest(apiPaths.drafts(slug), draftListSchema);
      if (gone) return;
      if (answer.ok) {
        server.current = new Map(answer.value.drafts.map((draft) => [draft.languageId, draft]));
        latestSettle.current();
      } else if (answer.reason === 'offline') retry = setTimeout(ask, retryDelayMs);
    };
    void ask();
    return () => {
      gone = true;
      clearTimeout(retry);
    };
  }, [userId, slug]);

  useEffect(() => {
    const hidden = () => document.visibilityState === 'hidden' && void save(true);
    const online = () => void save();
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('online', online);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('online', online);
    };
  }, [save]);

  /** The person typed. */
  const edit = useCallback(
    (code: string) => {
      store(editDraft(local.current, code, Date.now()));
      setShown(
        (before) =>
          before && { ...before, code, place: placeOf(local.current, userId !== null && server.current !== undefined) },
      );
      saveSoon();
    },
    [store, saveSoon, userId],
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
      const theirs = server.current?.get(languageId);
      if (!theirs || !local.current) return;
      store(use === 'server' ? takeDraft(theirs) : keepDraft(local.current, theirs));
      settle();
    },
    [languageId, store, settle],
  );

  return { shown, starter, edit, replace, answerOffer };
}

function placeOf(draft: LocalDraft | undefined, saves: boolean): DraftPlace {
  if (!draft) return 'starter';
  if (!saves) return 'device';
  return draft.code === draft.base ? 'saved' : 'saving';
}
