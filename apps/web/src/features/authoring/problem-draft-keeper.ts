import type { ProblemDraftSource, problemDraftSavedSchema } from '@codenova/contracts';
import type { z } from 'zod';
import type { ApiResult } from '../../lib/api-client.ts';
import type { KeptValue } from '../../lib/kept-value.ts';
import type { Turns } from '../../lib/turns.ts';
import type { KeptDraft } from './kept-draft.ts';
import { type TextPlace, type UntakenText, untakenIn, withUntaken } from './untaken-texts.ts';

const saveDelayMs = 1_500;
const retryDelayMs = 10_000;
/** A request that outlives its page has at most 64 KiB (https://fetch.spec.whatwg.org/#http-network-or-cache-fetch). */
const keepaliveLimitBytes = 60_000;

export type DraftText = { source: ProblemDraftSource; revision: number };

type DraftSaving =
  | { state: 'saved' | 'waiting' | 'saving' }
  | { state: 'refused'; detail: string; fields: Record<string, string> }
  /**
   * There are two: what is shown, and what the server has. Neither is written over until one is chosen. Another administrator
   * wrote meanwhile, or (`keptAt`) this device kept what it could not save when the page was left.
   */
  | { state: 'conflict'; theirs: DraftText; keptAt: string | undefined };

export type DraftView = DraftText & {
  saving: DraftSaving;
  /** Texts that are no values of their fields, so that the draft does not hold them. */
  untaken: UntakenText[];
  /** Raised when the source comes from elsewhere: fields that hold a text of their own begin anew. */
  edition: number;
};

type Parts = {
  first: DraftText;
  kept: KeptValue<KeptDraft>;
  /** One for all keepers of a draft on this page: one that is opened again reads after what the last one sends on leaving. */
  inTurn: Turns;
  /** Whether the server has a draft by now: a page may be shown again that was made before it had. */
  isThere: () => boolean;
  /** The draft as the server has it now. */
  read: () => Promise<ApiResult<DraftText>>;
  send: (
    draft: DraftText,
    options: { keepalive: boolean },
  ) => Promise<ApiResult<z.infer<typeof problemDraftSavedSchema>>>;
};

export type ProblemDraftKeeper = ReturnType<typeof createProblemDraftKeeper>;

/**
 * The draft in the editor, saved soon after each change and over nobody else's work. What the server has not taken when the
 * page is left, is refused or meets another one's work stays on this device, and is there again with the page.
 */
export function createProblemDraftKeeper({ first, kept, inTurn, isThere, read, send }: Parts) {
  let view: DraftView = {
    ...first,
    saving: { state: first.revision === 0 ? 'waiting' : 'saved' },
    untaken: [],
    edition: 0,
  };
  /** What the server has, as far as this page knows. */
  let stored = first.source;
  let isKept = false;
  let isOpen = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  function show(part: Partial<DraftView>): void {
    view = { ...view, ...part };
    for (const listener of listeners) listener();
  }

  const isUnsaved = () => view.source !== stored || view.untaken.length > 0;

  /** Keeps on this device what only this page has, and nothing else. */
  function keep(): void {
    if (isUnsaved()) {
      const { source, revision, untaken } = view;
      kept.write({ source, revision, untaken, at: new Date().toISOString() });
      isKept = true;
    } else if (isKept) {
      kept.write(undefined);
      isKept = false;
    }
  }

  function saveIn(delayMs: number): void {
    clearTimeout(timer);
    if (isOpen) timer = setTimeout(() => void save(), delayMs);
  }

  async function saveOnce(keepalive: boolean): Promise<boolean> {
    if (view.saving.state === 'conflict') return false;
    clearTimeout(timer);
    const sent = view.source;
    show({ saving: { state: 'saving' } });
    const answer = await send({ source: sent, revision: view.revision }, { keepalive });
    if (!answer.ok) {
      show({ saving: { state: 'refused', detail: answer.detail, fields: answer.fields } });
      keep();
      if (answer.reason === 'offline') saveIn(retryDelayMs);
      return false;
    }
    const { saved, draft } = answer.value;
    // The same text got there before, and its answer was lost.
    if (!saved && !isSame(draft.source, sent)) {
      show({ saving: { state: 'conflict', theirs: draft, keptAt: undefined } });
      keep();
      return false;
    }
    stored = sent;
    const isAll = view.source === sent;
    show({ revision: draft.revision, saving: { state: isAll ? 'saved' : 'waiting' } });
    keep();
    if (!isAll) saveIn(saveDelayMs);
    return isAll;
  }

  /** True when all that was written is on the server. */
  const save = () => inTurn(() => saveOnce(false));

  /** Keeps what is not saved, and sends it while the page can still do that. */
  function flush(): void {
    clearTimeout(timer);
    keep();
    if (view.source === stored || view.saving.state === 'conflict') return;
    const body = new TextEncoder().encode(JSON.stringify(view.source));
    const keepalive = body.length <= keepaliveLimitBytes;
    void inTurn(async () => view.source === stored || saveOnce(keepalive));
  }

  /** What this device kept is shown again. Where the server has another draft, one of the two has to be chosen. */
  function restore(): void {
    const own = kept.read();
    if (!own || isUnsaved()) return;
    isKept = true;
    const untaken = untakenIn(own.source, own.untaken);
    if (isSame(own.source, view.source)) {
      if (untaken.length > 0) show({ untaken, edition: view.edition + 1 });
      keep();
      return;
    }
    const isFirst = first.revision === 0 && own.revision === 0;
    show({
      source: own.source,
      untaken,
      edition: view.edition + 1,
      saving: isFirst ? { state: 'waiting' } : { state: 'conflict', theirs: first, keptAt: own.at },
    });
    if (isFirst) saveIn(saveDelayMs);
  }

  /** The last page's save may have arrived since this one was made, or the browser shows one that was made long ago. */
  async function lookAgain(): Promise<void> {
    const now = await inTurn(async () => (isThere() ? await read() : undefined));
    if (!now?.ok) return;
    const { source, revision } = now.value;
    if (view.saving.state === 'conflict' && view.saving.keptAt !== undefined) {
      if (!isSame(source, view.source)) return show({ saving: { ...view.saving, theirs: now.value } });
      // There is nothing to choose.
      stored = view.source;
      show({ revision, saving: { state: 'saved' } });
      keep();
    } else if ((view.saving.state === 'saved' || view.revision === 0) && !isUnsaved() && revision > view.revision) {
      stored = source;
      show({ source, revision, saving: { state: 'saved' }, edition: view.edition + 1 });
    }
  }

  return {
    view: () => view,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isUnsaved,
    save,
    flush,

    /** The page is there. */
    open(): void {
      isOpen = true;
      restore();
      void lookAgain();
    },

    /** The page is left. */
    close(): void {
      isOpen = false;
      flush();
    },

    change(part: Partial<ProblemDraftSource>, renamedCase?: { from: string; to: string }): void {
      const source = { ...view.source, ...part };
      const isConflict = view.saving.state === 'conflict';
      show({
        source,
        untaken: untakenIn(source, view.untaken, renamedCase),
        ...(!isConflict && { saving: { state: 'waiting' } }),
      });
      if (!isConflict) saveIn(saveDelayMs);
    },

    /** Notes a text that its field could not take; undefined when it has taken one, or gives it up. */
    setUntaken(place: TextPlace, text: string | undefined): void {
      show({ untaken: withUntaken(view.untaken, place, text) });
    },

    /** Ends a conflict: with what the server has, or with this over it. */
    resolve(choice: 'mine' | 'theirs'): void {
      if (view.saving.state !== 'conflict') return;
      const { source, revision } = view.saving.theirs;
      stored = source;
      if (choice === 'mine') {
        show({ revision, saving: { state: 'waiting' } });
        void save();
        return;
      }
      show({ source, revision, saving: { state: 'saved' }, untaken: [], edition: view.edition + 1 });
      keep();
    },
  };
}

/** Whether two say the same, in whatever order of their fields. */
function isSame(one: ProblemDraftSource, other: ProblemDraftSource): boolean {
  return JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
