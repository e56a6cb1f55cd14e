/** A person's small choices in their cookies, from the browser. Imports nothing: the header of every page has it. */

const written = new Map<string, string>();

/**
 * What was chosen last: in this document, else as the server read it. The browser may show a page again as the server drew it before.
 */
export function latestPreference<T>(name: string, served: T, read: (text: string) => T): T {
  const text = written.get(name);
  return text === undefined ? served : read(text);
}

/** Keeps a choice for a year. */
export function writePreference(name: string, value: string): void {
  written.set(name, value);
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser that we serve
  document.cookie = `${name}=${value}; Path=/; Max-Age=31536000; SameSite=Lax`;
}
