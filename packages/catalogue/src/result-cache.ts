import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { z } from 'zod';

/** A folder of JSON files named by what they were computed from. It may be deleted at any time. */
export type ResultCache = {
  /** The value kept under `key`; undefined when there is none or it is not of the schema's form. */
  read<S extends z.ZodType>(key: string, schema: S): Promise<z.output<S> | undefined>;
  write(key: string, value: unknown): Promise<void>;
  /** What is JSON already. */
  writeText(key: string, text: string): Promise<void>;
};

export function createResultCache(directory: string): ResultCache {
  const pathOf = (key: string) => join(directory, key.slice(0, 2), `${key}.json`);
  return {
    async read(key, schema) {
      const text = await readIfThere(pathOf(key));
      if (text === undefined) return undefined;
      const parsed = schema.safeParse(jsonOrUndefined(text));
      return parsed.success ? parsed.data : undefined;
    },
    write(key, value) {
      return this.writeText(key, JSON.stringify(value));
    },
    async writeText(key, text) {
      const path = pathOf(key);
      await mkdir(dirname(path), { recursive: true });
      // Renaming makes the file appear whole, also with two processes at it.
      const unfinished = `${path}.${randomUUID()}`;
      await writeFile(unfinished, text);
      await rename(unfinished, path);
    },
  };
}

/** A cache key: sha-256 over the parts as JSON. */
export function contentKey(...parts: unknown[]): string {
  return textKey(JSON.stringify(parts));
}

/** The key of parts that are JSON already. */
export function textKey(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function jsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
