import type { Draft } from '@codenova/contracts';
import { z } from 'zod';

/**
 * A person's code in progress lives twice: on this device (at once) and on the server (soon after, when signed in).
 * Which of the two shows is decided here, purely. No side is ever overwritten without the person knowing.
 */
const localDraftSchema = z.object({
  code: z.string(),
  /** By this device's clock. */
  editedAtMs: z.number(),
  /** The server's text that this one grew from; null when it never was on the server. */
  base: z.string().nullable(),
  /** Of the server's draft with that text; null where it is not known: then the texts alone decide. */
  revision: z.int().nullable().default(null),
});
export type LocalDraft = z.infer<typeof localDraftSchema>;

export type DraftChoice =
  /** Nothing was written yet: the starter code. */
  | { kind: 'starter' }
  /** This device's text, which the server has as well. */
  | { kind: 'local' }
  /** This device's text, which the server lacks: to be saved over that revision (0: none). */
  | { kind: 'push'; revision: number }
  /** The server's, since this device has nothing of its own to lose. */
  | { kind: 'server' }
  /** Both hold changes of their own: show this device's and let the person choose. */
  | { kind: 'offer'; newer: 'local' | 'server' };

/** `server` is its draft as last seen, which may be older than what another tab has left on this device. */
export function chooseDraft(local: LocalDraft | undefined, server: Draft | undefined): DraftChoice {
  if (!local) return { kind: server ? 'server' : 'starter' };
  const { code, base, revision } = local;
  if (!server || (revision !== null && revision > server.revision))
    return code === base ? { kind: 'local' } : { kind: 'push', revision: revision ?? 0 };
  if (code === server.code) return { kind: 'server' };
  if (base === server.code) return { kind: 'push', revision: server.revision };
  if (base === code) return { kind: 'server' };
  return { kind: 'offer', newer: local.editedAtMs >= Date.parse(server.updatedAt) ? 'local' : 'server' };
}

/** The draft after an edit on this device. */
export function editDraft(local: LocalDraft | undefined, code: string, nowMs: number): LocalDraft {
  return { code, editedAtMs: nowMs, base: local?.base ?? null, revision: local?.revision ?? null };
}

/** The draft after the server has taken `saved` of it; more may have been written meanwhile. */
export function syncDraft(local: LocalDraft, saved: Draft): LocalDraft {
  return { ...local, base: saved.code, revision: saved.revision };
}

/** The draft after the server has refused it because it holds `theirs` (null: none): what is there now decides. */
export function refuseDraft(local: LocalDraft, theirs: Draft | null): LocalDraft {
  return { ...local, base: theirs ? local.base : null, revision: null };
}

/** The draft that takes over the server's text. */
export function takeDraft(server: Draft): LocalDraft {
  const { code, revision, updatedAt } = server;
  return { code, editedAtMs: Date.parse(updatedAt), base: code, revision };
}

/** The draft that stays although the server has another one: the next save replaces that one knowingly. */
export function keepDraft(local: LocalDraft, server: Draft): LocalDraft {
  return { ...local, base: server.code, revision: server.revision };
}

/**
 * Another tab of this browser has written `found` since this one saw `seen`, and now `next` is to be written. Both texts stay:
 * `aside` is the other tab's where it is one that the person has not seen here.
 */
export function meetDraft(
  seen: LocalDraft | undefined,
  found: LocalDraft | undefined,
  next: LocalDraft,
): { draft: LocalDraft; aside?: LocalDraft } {
  if (!found) return { draft: next };
  // The other tab may have saved meanwhile: what it knows of the server is newer.
  const knowsMore = (found.revision ?? 0) > (next.revision ?? 0);
  const draft = knowsMore ? { ...next, base: found.base, revision: found.revision } : next;
  return found.code === seen?.code || found.code === next.code ? { draft } : { draft, aside: found };
}

/**
 * What a person wrote as a visitor comes along when signing in. The newer of it and their own text on this device is the draft; the
 * other is put aside where it would be lost.
 */
export function adoptVisitorDraft(
  own: LocalDraft | undefined,
  visitor: LocalDraft | undefined,
): { draft: LocalDraft | undefined; aside?: LocalDraft } {
  if (!visitor || own?.code === visitor.code) return { draft: own };
  if (own && own.editedAtMs >= visitor.editedAtMs) return { draft: own, aside: visitor };
  // The server's text, if there is one, is another: it is offered.
  const draft = { ...visitor, base: null, revision: null };
  return own && own.code !== own.base ? { draft, aside: own } : { draft };
}

/** Where the code is kept: nothing written yet, on this device only, on its way to the server, on the server; or the server does not take it. */
export type DraftPlace = 'starter' | 'device' | 'saving' | 'saved' | 'refused';

/** Why the server lacks a text: `later` may go by itself, `refused` does not. */
export type DraftTrouble = { kind: 'later' } | { kind: 'refused'; reason: string };

/** `isKnown`: the server has answered on this page; for a visitor it never does. */
export function placeOf(choice: DraftChoice, isKnown: boolean, trouble: DraftTrouble | undefined): DraftPlace {
  switch (choice.kind) {
    case 'starter':
      return 'starter';
    case 'offer':
      return 'device';
    case 'local':
    case 'server':
      if (isKnown) return 'saved';
      return trouble?.kind === 'refused' ? 'refused' : 'device';
    case 'push':
      if (trouble?.kind === 'refused') return 'refused';
      return isKnown && !trouble ? 'saving' : 'device';
  }
}

/** Reads a stored draft; undefined for nothing or for what is none. */
export function parseLocalDraft(text: string | null): LocalDraft | undefined {
  if (text === null) return undefined;
  try {
    return localDraftSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Where a draft is kept on this device. `owner` is the person's id, or `visitor`. */
export function draftKey(owner: string, slug: string, languageId: string): string {
  return `codenova.draft.${owner}.${slug}.${languageId}`;
}
