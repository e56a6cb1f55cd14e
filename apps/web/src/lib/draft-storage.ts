import type { LanguageId } from '@codenova/contracts';
import { draftKey, type LocalDraft, parseLocalDraft } from './drafts.ts';

export type DraftStorage = {
  read(owner: string, languageId: LanguageId): LocalDraft | undefined;
  write(owner: string, languageId: LanguageId, draft: LocalDraft): void;
  remove(owner: string, languageId: LanguageId): void;
};

/** The drafts of one problem on this device; where the browser gives no storage, in memory as long as the page lives. */
export function createDraftStorage(slug: string): DraftStorage {
  const memory = new Map<string, LocalDraft>();
  return {
    read(owner, languageId) {
      const key = draftKey(owner, slug, languageId);
      return memory.get(key) ?? withStorage((storage) => parseLocalDraft(storage.getItem(key)));
    },
    write(owner, languageId, draft) {
      const key = draftKey(owner, slug, languageId);
      memory.set(key, draft);
      withStorage((storage) => storage.setItem(key, JSON.stringify(draft)));
    },
    remove(owner, languageId) {
      const key = draftKey(owner, slug, languageId);
      memory.delete(key);
      withStorage((storage) => storage.removeItem(key));
    },
  };
}

/** Removes all drafts of a person from this device. */
export function forgetDrafts(owner: string): void {
  withStorage((storage) => {
    const own = draftKey(owner, '', '').slice(0, -1);
    for (const key of Object.keys(storage)) if (key.startsWith(own)) storage.removeItem(key);
  });
}

/** localStorage may be closed to the site or full: then the value in memory has to do. */
function withStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}
