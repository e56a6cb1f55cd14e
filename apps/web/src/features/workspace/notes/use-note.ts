'use client';
import { noteSavedSchema, noteSchema } from '@codenova/contracts';
import { useEffect, useRef, useState } from 'react';
import { apiRequest } from '../../../lib/api-client.ts';
import { apiPaths } from '../../../lib/api-paths.ts';
import { keptValue } from '../../../lib/kept-value.ts';
import { useRenewal } from '../../../lib/use-renewal.ts';
import { createNoteKeeper, type NoteKeeper, type NoteView, unsavedNoteSchema } from './note-keeper.ts';

/** The person's note of one problem: kept on this device with each key, on the server soon after, and over no other's words. */
export function useNote(slug: string, userId: string) {
  const [view, setView] = useState<NoteView>({ state: 'loading', text: '' });
  const keeper = useRef<NoteKeeper>(undefined);
  // The list of notes shows them as well.
  const renew = useRenewal();
  useEffect(() => {
    const path = apiPaths.note(slug);
    const opened = createNoteKeeper({
      find: () => apiRequest(path, noteSchema),
      put: async (note) => {
        const answer = await apiRequest(path, noteSavedSchema, { method: 'PUT', body: note });
        if (answer.ok) renew();
        return answer;
      },
      kept: keptValue('localStorage', `codenova:note:${userId}:${slug}`, unsavedNoteSchema),
      show: setView,
    });
    keeper.current = opened;
    void opened.load();
    return opened.close;
  }, [slug, userId, renew]);
  return {
    ...view,
    edit: (text: string) => keeper.current?.edit(text),
    resolve: (choice: 'mine' | 'theirs') => keeper.current?.resolve(choice),
    reload: () => void keeper.current?.load(),
  };
}
