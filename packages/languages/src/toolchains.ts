import { mkdirSync } from 'node:fs';
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
  const mounts = new Map<string, SandboxMount>();
  for (const id of languageIds) {
    const language = languages[id];
    const probe = await language.probe();
    if ('missing' in probe) {
      toolchains.missing[id] = probe.missing;
      continue;
    }
    try {
      const toolchain = await language.prepareToolchain(options.directory);
      toolchains.keys[id] = toolchain.key;
      for (const mount of toolchain.mounts) mounts.set(mount.path, mount);
    } catch (error) {
      // A broken installation of one language is no reason to do without the others.
      toolchains.missing[id] = 'its toolchain could not be prepared on this server';
      toolchains.faults[id] = error instanceof Error ? error.message : String(error);
    }
  }
  toolchains.mounts = [...mounts.values()];
  return toolchains;
}
