/**
 * Removes all that this browser keeps of a person: drafts, typed cases, unsaved notes, unsent posts, what waits for a verdict. Each key
 * of such a thing begins with `codenova`, its kind and its owner's id, with `.` or `:` between.
 */
export function forgetPerson(userId: string): void {
  for (const place of ['localStorage', 'sessionStorage'] as const) {
    try {
      const storage = window[place];
      for (const key of Object.keys(storage)) if (ownerOf(key) === userId) storage.removeItem(key);
    } catch {
      // Closed to the site: nothing is kept there.
    }
  }
}

function ownerOf(key: string): string | undefined {
  const [site, , owner] = key.split(/[.:]/);
  return site === 'codenova' ? owner : undefined;
}
