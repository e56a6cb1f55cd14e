import type { LanguageId } from '@codenova/contracts';
import { type ApiFailure, type ApiResult, mayPassLater } from './api-client.ts';
import type { DraftServer } from './draft-server.ts';
import type { DraftSlot } from './draft-storage.ts';
import {
  chooseDraft,
  type DraftChoice,
  type DraftPlace,
  type DraftTrouble,
  editDraft,
  keepDraft,
  placeOf,
  refuseDraft,
  syncDraft,
  takeDraft,
} from './drafts.ts';

const saveDelayMs = 2_000;
/** Also until this tab saves what another one has written, which does so itself. */
const retryDelayMs = 15_000;

/** Another text than the one that shows: the server's, or one that was put aside on this device. `at` is ISO 8601. */
export type DraftOffer = { from: 'server' | 'device'; at: string; newer: 'local' | 'server' };
export type DraftView = {
  languageId: LanguageId;
  code: string;
  place: DraftPlace;
  /** Why the server does not take it. */
  reason?: string;
  offer?: DraftOffer;
};

export type DraftKeeper = {
  /** Shows the draft from what is on this device and on the server now. */
  look(): void;
  /** `typed` by the person in the editor, which has it already. */
  edit(code: string, typed: boolean): void;
  answerOffer(use: 'local' | 'server'): void;
  /** The server's drafts were asked for. */
  serverAnswered(answer: ApiResult<unknown>): void;
  save(options?: { keepalive: boolean }): Promise<void>;
  /** Saves once more what is not saved, and nothing after it. */
  close(): void;
};

type Parts = {
  slot: DraftSlot;
  /** undefined for a visitor. */
  server: DraftServer | undefined;
  languageId: LanguageId;
  starter: string;
  show: (view: DraftView, typed: boolean) => void;
};

/** Keeps one draft: on this device with each key, on the server soon after, and over no text that the person has not seen here. */
export function createDraftKeeper({ slot, server, languageId, starter, show }: Parts): DraftKeeper {
  let local = slot.read();
  let aside = slot.readAside();
  let trouble: DraftTrouble | undefined;
  /** The code that the server did not take, and would not take again. */
  let refused: string | undefined;
  /** What was sent without an answer yet: the server may hold it. */
  const sent = new Set<string>();
  let isSaving = false;
  let isClosed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unwatch = slot.watch(() => look(retryDelayMs));

  const isKnown = () => server?.isKnown() ?? false;
  const theirs = () => server?.get(languageId);

  function choose(): DraftChoice {
    if (aside && local) return { kind: 'offer', newer: local.editedAtMs >= aside.editedAtMs ? 'local' : 'server' };
    return chooseDraft(local, theirs());
  }

  function offerOf(choice: DraftChoice): DraftOffer | undefined {
    if (choice.kind !== 'offer') return undefined;
    const { newer } = choice;
    if (aside) return { from: 'device', at: new Date(aside.editedAtMs).toISOString(), newer };
    const draft = theirs();
    return draft && { from: 'server', at: draft.updatedAt, newer };
  }

  function draw(choice: DraftChoice, typed: boolean): void {
    if (isClosed) return;
    const place = placeOf(choice, isKnown(), trouble);
    const reason = place === 'refused' && trouble?.kind === 'refused' ? trouble.reason : undefined;
    show({ languageId, code: local?.code ?? starter, place, reason, offer: offerOf(choice) }, typed);
  }

  function plan(choice: DraftChoice, delayMs: number): void {
    if (isClosed || choice.kind !== 'push' || !isKnown() || local?.code === refused) return;
    clearTimeout(timer);
    timer = setTimeout(() => void save(), Math.max(delayMs, trouble?.kind === 'later' ? retryDelayMs : 0));
  }

  function read(): void {
    local = slot.read();
    aside = slot.readAside();
    if (aside && aside.code === local?.code) {
      slot.writeAside(undefined);
      aside = undefined;
    }
  }

  function look(delayMs = saveDelayMs): void {
    read();
    const draft = theirs();
    // Its answer was lost on the way: it is this tab's own.
    if (local && draft && sent.delete(draft.code) && draft.code !== local.code) {
      local = slot.write(syncDraft(local, draft));
    }
    const choice = choose();
    if (choice.kind === 'server' && draft && (local?.code !== draft.code || local.revision !== draft.revision)) {
      local = slot.write(takeDraft(draft));
    }
    draw(choice, false);
    plan(choice, delayMs);
  }

  function failed(failure: ApiFailure, code: string | undefined): void {
    const isFinal = !mayPassLater(failure);
    trouble = isFinal ? { kind: 'refused', reason: failure.fields.code ?? failure.detail } : { kind: 'later' };
    refused = isFinal ? code : undefined;
    const choice = choose();
    draw(choice, false);
    plan(choice, Math.max(saveDelayMs, (failure.retryAfterSeconds ?? 0) * 1_000));
  }

  async function save({ keepalive = false } = {}): Promise<void> {
    clearTimeout(timer);
    if (!server || !isKnown() || isSaving) return;
    read();
    const choice = choose();
    if (!local || choice.kind !== 'push' || local.code === refused) return;
    const { code } = local;
    isSaving = true;
    sent.add(code);
    const answer = await server.save({ languageId, code, revision: choice.revision }, { keepalive });
    isSaving = false;
    if (!answer.ok) return failed(answer, code);
    trouble = undefined;
    refused = undefined;
    const { draft } = answer.value;
    const isSaved = draft !== null && (answer.value.saved || sent.has(draft.code));
    sent.clear();
    const now = slot.read();
    if (now) slot.write(isSaved ? syncDraft(now, draft) : refuseDraft(now, draft));
    look();
    // What was written during the save has no timer any more.
    if (isClosed && isSaved) await save();
  }

  return {
    look: () => look(),
    edit(code, typed) {
      local = slot.write(editDraft(local, code, Date.now()));
      aside = slot.readAside();
      const choice = choose();
      draw(choice, typed);
      plan(choice, saveDelayMs);
    },
    answerOffer(use) {
      read();
      const draft = theirs();
      if (aside && local) {
        if (use === 'server') slot.write({ ...local, code: aside.code, editedAtMs: aside.editedAtMs });
        slot.writeAside(undefined);
      } else if (draft && local) {
        slot.write(use === 'server' ? takeDraft(draft) : keepDraft(local, draft));
      }
      look();
    },
    serverAnswered(answer) {
      if (!answer.ok) return failed(answer, undefined);
      trouble = undefined;
      refused = undefined;
      look();
    },
    save,
    close() {
      isClosed = true;
      clearTimeout(timer);
      unwatch();
      void save();
    },
  };
}
