import type { LanguageId } from '@codenova/contracts';
import { adoptVisitorDraft, draftKey, type LocalDraft, meetDraft, parseLocalDraft } from './drafts.ts';

/** One draft on this device, which all tabs of the browser share. */
export type DraftSlot = {
  /** The draft as the tab that wrote last has left it. */
  read(): LocalDraft | undefined;
  /** Writes the draft; what another tab has written meanwhile, unseen here, is put aside. Returns what was written. */
  write(draft: LocalDraft): LocalDraft;
  /** What was put aside: kept until the person has chosen. */
  readAside(): LocalDraft | undefined;
  writeAside(draft: LocalDraft | undefined): void;
  /** Forgets the draft and what was put aside. */
  remove(): void;
  /** Calls back when another tab has written here; returns what ends that. */
  watch(changed: () => void): () => void;
};

/** Where the browser gives no storage, or it is full, the draft is in memory as long as the page lives. */
function openDraftSlot(owner: string, slug: string, languageId: LanguageId): DraftSlot {
  const key = draftKey(owner, slug, languageId);
  const asideKey = `${key}.aside`;
  /** As last read or written here. */
  let seen: { text: string | null; draft: LocalDraft | undefined; isStored: boolean } | undefined;
  let asideInMemory: LocalDraft | undefined;

  function put(draft: LocalDraft): void {
    const text = JSON.stringify(draft);
    const isStored = setText(key, text);
    seen = { text: isStored ? text : getText(key), draft, isStored };
  }

  const slot: DraftSlot = {
    read() {
      const text = getText(key);
      if (seen?.text === text) return seen.draft;
      const found = parseLocalDraft(text);
      // Removed by another tab, or never stored: what is on the page stays there.
      if (seen && !found) return seen.draft;
      if (seen?.draft && !seen.isStored) return slot.write(seen.draft);
      seen = { text, draft: found, isStored: true };
      return found;
    },
    write(draft) {
      const text = getText(key);
      if (!seen || seen.text === text) {
        put(draft);
        return draft;
      }
      const met = meetDraft(seen.isStored ? seen.draft : undefined, parseLocalDraft(text), draft);
      if (met.aside) slot.writeAside(met.aside);
      put(met.draft);
      return met.draft;
    },
    readAside: () => parseLocalDraft(getText(asideKey)) ?? asideInMemory,
    writeAside(draft) {
      if (!draft) removeText(asideKey);
      asideInMemory = draft && !setText(asideKey, JSON.stringify(draft)) ? draft : undefined;
    },
    remove() {
      seen = undefined;
      removeText(key);
      slot.writeAside(undefined);
    },
    watch(changed) {
      const heard = (event: StorageEvent) => {
        if (event.key === null || event.key === key || event.key === asideKey) changed();
      };
      window.addEventListener('storage', heard);
      return () => window.removeEventListener('storage', heard);
    },
  };
  return slot;
}

function getText(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Closed to the site.
    return null;
  }
}

/** False where it is closed to the site or full. */
function setText(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

function removeText(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Closed to the site: nothing is there.
  }
}

/** The slot of a person (null: a visitor), where what they wrote before signing in has come along. */
export function openPersonsSlot(userId: string | null, slug: string, languageId: LanguageId): DraftSlot {
  const visitors = openDraftSlot('visitor', slug, languageId);
  if (!userId) return visitors;
  const own = openDraftSlot(userId, slug, languageId);
  const before = own.read();
  const { draft, aside = visitors.readAside() } = adoptVisitorDraft(before, visitors.read());
  if (draft && draft !== before) own.write(draft);
  if (aside) own.writeAside(aside);
  visitors.remove();
  return own;
}
