import type { LanguageId, LanguageInfo } from '@codenova/contracts';
import type { Language, Toolchains } from '@codenova/languages';

/** What this machine can judge in, as its toolchains say; one whose parts could not be prepared is missing, too. */
export function probeLanguages(
  languages: Record<LanguageId, Language>,
  toolchains: Pick<Toolchains, 'missing'> | undefined,
  formatters: Partial<Record<LanguageId, string>>,
): Promise<LanguageInfo[]> {
  return Promise.all(
    Object.values(languages).map(async ({ id, label, probe }) => {
      const found = await probe();
      const missing = 'missing' in found ? found.missing : toolchains?.missing[id];
      return 'version' in found && missing === undefined
        ? { id, label, version: found.version, missing: null, formatter: formatters[id] ?? null }
        : { id, label, version: null, missing: missing ?? 'missing', formatter: null };
    }),
  );
}
