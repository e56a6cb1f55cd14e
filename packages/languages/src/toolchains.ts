import { mkdirSync } from 'node:fs';
import { type LanguageId, languageIds } from '@codenova/contracts';
import type { SandboxMount } from '@codenova/sandbox';
import { languages } from './registry.ts';

/** What the languages of this machine need in every box. */
export type Toolchains = {
  mounts: SandboxMount[];
  /** Of the languages that can be used here. */
  keys: Partial<Record<LanguageId, string>>;
  /** Of the others: what to install. */
  missing: Partial<Record<LanguageId, string>>;
};

/**
 * Makes what the languages need (precompiled headers, harness classes) under `directory`, once for each version; later
 * calls find it. The user that the boxes run as must be able to read `directory`.
 */
export async function prepareToolchains(options: { directory: string }): Promise<Toolchains> {
  mkdirSync(options.directory, { recursive: true });
  const toolchains: Toolchains = { mounts: [], keys: {}, missing: {} };
  const mounts = new Map<string, SandboxMount>();
  for (const id of languageIds) {
    const language = languages[id];
    const probe = await language.probe();
    if ('missing' in probe) {
      toolchains.missing[id] = probe.missing;
      continue;
    }
    const toolchain = await language.prepareToolchain(options.directory);
    toolchains.keys[id] = toolchain.key;
    for (const mount of toolchain.mounts) mounts.set(mount.path, mount);
  }
  toolchains.mounts = [...mounts.values()];
  return toolchains;
}
