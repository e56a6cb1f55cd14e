import type { z } from 'zod';

type Given = Record<string, string | string[] | undefined>;

/** What of an address `shape` takes; a value that is none (an old or mistyped link, an empty field) is left out. */
export function readQuery(shape: Record<string, z.ZodType>, given: Given): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [key, schema] of Object.entries(shape)) {
    const raw = given[key];
    const value = (Array.isArray(raw) ? raw[0] : raw)?.trim();
    if (value && schema.safeParse(value).success) kept[key] = value;
  }
  return kept;
}

/** `path` with a query, where there is one. */
export function withQuery(path: string, query: Record<string, string>): string {
  const text = new URLSearchParams(query).toString();
  return text === '' ? path : `${path}?${text}`;
}

/** Where the page of these rows begins anew, and where it goes on. */
export function pageLinks(
  path: string,
  query: Record<string, string>,
  next: string | number | null,
): { newest: string | undefined; older: string | undefined } {
  const { after, ...filters } = query;
  return {
    newest: after === undefined ? undefined : withQuery(path, filters),
    older: next === null ? undefined : withQuery(path, { ...filters, after: String(next) }),
  };
}
