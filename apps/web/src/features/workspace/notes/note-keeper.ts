import type { Note, NoteSaved } from '@codenova/contracts';
import { z } from 'zod';
import { type ApiFailure, type ApiResult, mayPassLater } from '../../../lib/api-client.ts';
import type { KeptValue } from '../../../lib/kept-value.ts';

const saveDelayMs = 1_000;
const retryDelayMs = 10_000;

export const unsavedNoteSchema = z.object({ text: z.string(), revision: z.number() });

/**
 * `waiting`: on its way to the server. `device`: not saved yet, tried again later. `refused`: the server does not take it.
 * `conflict`: another tab or device wrote meanwhile. What is not saved is kept on this device.
 */
type NoteState = 'loading' | 'failed' | 'saved' | 'waiting' | 'device' | 'refused' | 'conflict';
export type NoteView = {
  state: NoteState;
  text: string;
  /** In a conflict: the other version. */
  theirs?: Note;
  /** Why it was refused. */
  reason?: string;
};

export type NoteKeeper = {
  load(): Promise<void>;
  edit(text: string): void;
  /** Ends a conflict: with the other version, or with this one over it. */
  resolve(choice: 'mine' | 'theirs'): void;
  /** Saves once more what is not saved, and nothing after it. */
  close(): void;
};

type Parts = {
  find: () => Promise<ApiResult<Note>>;
  put: (note: { text: string; revision: number }) => Promise<ApiResult<NoteSaved>>;
  kept: KeptValue<z.infer<typeof unsavedNoteSchema>>;
  show: (view: NoteView) => void;
};

/** Keeps one note: on this device with each key, on the server soon after, and over no other's words. */
export function createNoteKeeper({ find, put, kept, show }: Parts): NoteKeeper {
  let server: Note = { text: '', revision: 0, updatedAt: null };
  let text = '';
  let theirs: Note | undefined;
  let isSaving = false;
  let isClosed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function draw(state: NoteState, reason?: string): void {
    if (!isClosed) show({ state, text, theirs, reason });
  }

  function plan(delayMs: number): void {
    clearTimeout(timer);
    if (!isClosed) timer = setTimeout(() => void save(), delayMs);
  }

  /** What another tab keeps under the same key stays. */
  function forget(saved: string): void {
    if (kept.read()?.text === saved) kept.write(undefined);
  }

  function failed(failure: ApiFailure, sent: string): void {
    const isFinal = !mayPassLater(failure);
    if (isFinal) draw('refused', failure.fields.text ?? failure.detail);
    else draw('device');
    if (!isFinal) plan(Math.max(retryDelayMs, (failure.retryAfterSeconds ?? 0) * 1_000));
    else if (text !== sent) plan(saveDelayMs);
  }

  async function save(): Promise<void> {
    clearTimeout(timer);
    if (isSaving || theirs || text === server.text) return;
    isSaving = true;
    const sent = text;
    const answer = await put({ text: sent, revision: server.revision });
    isSaving = false;
    if (!answer.ok) return failed(answer, sent);
    const { saved, note } = answer.value;
    if (!saved && note.text !== sent) {
      theirs = note;
      return draw('conflict');
    }
    server = note;
    forget(sent);
    if (text === sent) return draw('saved');
    // What was written during the save has no timer any more.
    if (isClosed) await save();
    else plan(saveDelayMs);
  }

  return {
    async load() {
      draw('loading');
      const answer = await find();
      if (isClosed) return;
      if (!answer.ok) return draw('failed');
      server = answer.value;
      const unsaved = kept.read();
      text = unsaved?.text ?? server.text;
      if (text === server.text) return draw('saved');
      if (unsaved?.revision === server.revision) {
        draw('waiting');
        await save();
      } else {
        theirs = server;
        draw('conflict');
      }
    },
    edit(next) {
      text = next;
      kept.write({ text, revision: server.revision });
      if (theirs) return draw('conflict');
      if (text === server.text && !isSaving) {
        clearTimeout(timer);
        forget(text);
        return draw('saved');
      }
      draw('waiting');
      plan(saveDelayMs);
    },
    resolve(choice) {
      if (!theirs) return;
      server = theirs;
      theirs = undefined;
      if (choice === 'mine') {
        draw('waiting');
        void save();
        return;
      }
      forget(text);
      text = server.text;
      draw('saved');
    },
    close() {
      isClosed = true;
      clearTimeout(timer);
      void save();
    },
  };
}
