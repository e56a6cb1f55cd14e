import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { type LanguageId, languageIds } from '@codenova/contracts';
import type { SandboxMount } from '@codenova/sandbox';
import type { Language } from './language.ts';
import { languages as usualLanguages } from './registry.ts';

/** What the languages of this machine need in every box. */
export type Toolchains = {
  mounts: SandboxMount[];
  /** Of the languages that can be used here. */
  keys: Partial<Record<LanguageId, string>>;
  /** Of the others: what to install. Everyone may read it. */
  missing: Partial<Record<LanguageId, string>>;
  /** Of those that are there, but whose parts could not be prepared: why, for the operator. */
  faults: Partial<Record<LanguageId, string>>;
};

/**
 * Makes what the languages need (precompiled headers, harness classes) under `directory`, once for each version; later
 * calls find it. The user that the boxes run as must be able to read `directory`.
 */
export async function prepareToolchains(options: {
  directory: string;
  languages?: Record<LanguageId, Language>;
}): Promise<Toolchains> {
  const { languages = usualLanguages } = options;
  mkdirSync(options.directory, { recursive: true });
  const toolchains: Toolchains = { mounts: [], keys: {}, missing: {}, faults: {} };
  const prepared = new Map<LanguageId, SandboxMount[]>();
  const prepare = async (id: LanguageId) => {
    const language = languages[id];
    const probe = await language.probe();
    if ('missing' in probe) {
      toolchains.missing[id] = probe.missing;
      return;
    }
    try {
      const toolchain = await language.prepareToolchain(options.directory);
      toolchains.keys[id] = toolchain.key;
      prepared.set(id, toolchain.mounts);
    } catch (error) {
      // A broken installation of one language is no reason to do without the others.
      toolchains.missing[id] = 'its toolchain could not be prepared on this server';
      toolchains.faults[id] = error instanceof Error ? error.message : String(error);
    }
  };
  // Building one keeps a processor busy for seconds.
  const waiting = [...languageIds];
  const work = async () => {
    for (let id = waiting.shift(); id; id = waiting.shift()) await prepare(id);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  const mounts = new Map<string, SandboxMount>();
  for (const id of languageIds) for (const mount of prepared.get(id) ?? []) mounts.set(mount.path, mount);
  toolchains.mounts = [...mounts.values()];
  return toolchains;
}
