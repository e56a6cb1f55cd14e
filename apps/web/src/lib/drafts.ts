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
});
export type LocalDraft = z.infer<typeof localDraftSchema>;

export type DraftChoice =
  /** Nothing was written yet: the starter code. */
  | { kind: 'starter' }
  /** This device's text; `push` when the server lacks it. */
  | { kind: 'local'; push: boolean }
  /** The server's, since this device has nothing of its own to lose. */
  | { kind: 'server' }
  /** Both hold changes of their own: show this device's and let the person choose. */
  | { kind: 'offer'; newer: 'local' | 'server' };

export function chooseDraft(local: LocalDraft | undefined, server: Draft | undefined): DraftChoice {
  if (!server) return local ? { kind: 'local', push: local.code !== local.base } : { kind: 'starter' };
  if (!local || local.code === server.code) return { kind: 'server' };
  if (local.base === server.code) return { kind: 'local', push: true };
  if (local.base === local.code) return { kind: 'server' };
  return { kind: 'offer', newer: local.editedAtMs >= Date.parse(server.updatedAt) ? 'local' : 'server' };
}

/** The draft after an edit on this device. */
export function editDraft(local: LocalDraft | undefined, code: string, nowMs: number): LocalDraft {
  return { code, editedAtMs: nowMs, base: local?.base ?? null };
}

/** The draft after the server has taken `code`. */
export function syncDraft(local: LocalDraft, code: string): LocalDraft {
  return { ...local, base: code };
}

/** The draft that takes over the server's text. */
export function takeDraft(server: Draft): LocalDraft {
  return { code: server.code, editedAtMs: Date.parse(server.updatedAt), base: server.code };
}

/** The draft that stays although the server has another one: the next save replaces that one knowingly. */
export function keepDraft(local: LocalDraft, server: Draft): LocalDraft {
  return { ...local, base: server.code };
}

/** What a person wrote as a visitor comes along when signing in, unless their own text on this device is newer. */
export function adoptVisitorDraft(
  own: LocalDraft | undefined,
  visitor: LocalDraft | undefined,
): LocalDraft | undefined {
  if (!visitor || (own && own.editedAtMs >= visitor.editedAtMs)) return own;
  return { ...visitor, base: own?.base ?? null };
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
