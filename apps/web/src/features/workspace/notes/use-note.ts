'use client';
import { type Note, noteSavedSchema, noteSchema } from '@codenova/contracts';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { z } from 'zod';
import { apiRequest } from '../../../lib/api-client.ts';
import { apiPaths } from '../../../lib/api-paths.ts';
import { keptValue } from '../../../lib/kept-value.ts';

const saveDelayMs = 1_000;
const retryDelayMs = 10_000;

const unsavedSchema = z.object({ text: z.string(), revision: z.number() });

/** `waiting`: not saved yet, kept on this device. `conflict`: another tab or device wrote meanwhile. */
type NoteState = 'loading' | 'failed' | 'saved' | 'waiting' | 'conflict';

/** The person's note of one problem: kept on this device with each key, on the server soon after, and over no other's words. */
export function useNote(slug: string, userId: string) {
  const [state, setState] = useState<NoteState>('loading');
  const [text, setText] = useState('');
  const [theirs, setTheirs] = useState<Note>();
  const server = useRef<Note>({ text: '', revision: 0, updatedAt: null });
  const current = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isSaving = useRef(false);
  const kept = useMemo(
    () => keptValue('localStorage', `codenova:note:${userId}:${slug}`, unsavedSchema),
    [userId, slug],
  );

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    if (isSaving.current || current.current === server.current.text) return;
    isSaving.current = true;
    const sent = current.current;
    const answer = await apiRequest(apiPaths.note(slug), noteSavedSchema, {
      method: 'PUT',
      body: { text: sent, revision: server.current.revision },
    });
    isSaving.current = false;
    if (!answer.ok) {
      setState('waiting');
      timer.current = setTimeout(() => void save(), retryDelayMs);
      return;
    }
    const { saved, note } = answer.value;
    if (!saved && note.text !== sent) {
      setTheirs(note);
      setState('conflict');
      return;
    }
    server.current = note;
    if (current.current === sent) {
      kept.write(undefined);
      setState('saved');
    } else timer.current = setTimeout(() => void save(), saveDelayMs);
  }, [slug, kept]);

  const load = useCallback(async () => {
    setState('loading');
    const answer = await apiRequest(apiPaths.note(slug), noteSchema);
    if (!answer.ok) return setState('failed');
    server.current = answer.value;
    const unsaved = kept.read();
    if (unsaved && unsaved.text !== answer.value.text) {
      current.current = unsaved.text;
      setText(unsaved.text);
      if (unsaved.revision === answer.value.revision) {
        setState('waiting');
        void save();
      } else {
        setTheirs(answer.value);
        setState('conflict');
      }
      return;
    }
    current.current = answer.value.text;
    setText(answer.value.text);
    setState('saved');
  }, [slug, kept, save]);

  useEffect(() => {
    void load();
    return () => {
      clearTimeout(timer.current);
      void save();
    };
  }, [load, save]);

  const edit = (next: string) => {
    current.current = next;
    setText(next);
    kept.write({ text: next, revision: server.current.revision });
    if (state === 'conflict') return;
    setState('waiting');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), saveDelayMs);
  };

  /** Ends a conflict: with the other version, or with this one over it. */
  const resolve = (choice: 'mine' | 'theirs') => {
    if (!theirs) return;
    server.current = theirs;
    setTheirs(undefined);
    if (choice === 'mine') {
      setState('waiting');
      void save();
      return;
    }
    current.current = theirs.text;
    setText(theirs.text);
    kept.write(undefined);
    setState('saved');
  };

  return { state, text, theirs, edit, resolve, reload: load };
}
