import { createHash } from 'node:crypto';
import { stripTypeScriptTypes } from 'node:module';
import type { CaseInput, Json } from '@codenova/contracts';

/** What a problem's `check.ts` exports: ours, trusted, and given values of the right types. */
export type Check = (input: CaseInput, expected: Json, actual: Json) => { ok: boolean; message?: string };

/** Loads checkers from their source (TypeScript with erasable syntax, no imports), each once. */
export function createCheckers(): (source: string) => Promise<Check> {
  const loaded = new Map<string, Promise<Check>>();
  return (source) => {
    const key = createHash('sha256').update(source).digest('hex');
    const known = loaded.get(key) ?? load(source);
    loaded.set(key, known);
    return known;
  };
}

async function load(source: string): Promise<Check> {
  const javascript = stripTypeScriptTypes(source, { mode: 'strip' });
  const module = await import(`data:text/javascript;base64,${Buffer.from(javascript).toString('base64')}`);
  if (typeof module.check !== 'function')
    throw new Error('check.ts exports no function check(input, expected, actual)');
  return (input, expected, actual) => {
    const opinion: unknown = module.check(input, expected, actual);
    const { ok, message } = (opinion ?? {}) as { ok?: unknown; message?: unknown };
    if (typeof ok !== 'boolean') throw new Error('check.ts returned no { ok: boolean }');
    return { ok, ...(typeof message === 'string' && { message }) };
  };
}
