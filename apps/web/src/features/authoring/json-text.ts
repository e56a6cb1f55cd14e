import type { z } from 'zod';

export type ReadJson<T> =
  | { ok: true; value: T | undefined }
  /** `path` is undefined when the text is no JSON at all, and empty when the whole of it is meant. */
  | { ok: false; path: string | undefined; reason: string };

/** Reads a value of the schema's form; with `optional` an empty text is none. */
export function readJson<S extends z.ZodType>(text: string, schema: S, optional: boolean): ReadJson<z.output<S>> {
  if (optional && text.trim() === '') return { ok: true, value: undefined };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, path: undefined, reason: error instanceof Error ? error.message : String(error) };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const issue = parsed.error.issues[0];
  return { ok: false, path: issue?.path.join('.') ?? '', reason: issue?.message ?? '' };
}

/** Short values on one line, others indented. */
export function jsonText(value: unknown): string {
  if (value === undefined) return '';
  const short = JSON.stringify(value);
  return short.length <= 100 ? short : JSON.stringify(value, null, 2);
}
