import type { LanguageInfo } from '@codenova/contracts';
import { languages } from '@codenova/languages';

/** What this machine can judge in, as its toolchains say. */
export function probeLanguages(): Promise<LanguageInfo[]> {
  return Promise.all(
    Object.values(languages).map(async ({ id, label, probe }) => {
      const found = await probe();
      return 'version' in found
        ? { id, label, version: found.version, missing: null }
        : { id, label, version: null, missing: found.missing };
    }),
  );
}
