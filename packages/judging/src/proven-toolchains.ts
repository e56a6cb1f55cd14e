import { type LanguageId, limitsSchema } from '@codenova/contracts';
import { type Language, selfTestCase, selfTestSignature, type Toolchains } from '@codenova/languages';
import type { Judge } from './judge.ts';

/** The toolchains with which a known program is accepted, for a sandbox that is not of this machine; the others are missing, and why. */
export async function provenToolchains(
  judge: Judge,
  languages: Record<LanguageId, Language>,
  toolchains: Toolchains,
): Promise<Toolchains> {
  const missing = { ...toolchains.missing };
  await Promise.all(
    (Object.keys(toolchains.keys) as LanguageId[]).map(async (languageId) => {
      const { verdict, message } = await judge.judge({
        problem: {
          signature: selfTestSignature,
          limits: limitsSchema.parse({ cpuTimeMs: 5_000, memoryMb: 256 }),
          comparison: { kind: 'exact' },
        },
        languageId,
        code: languages[languageId].selfTest,
        cases: [{ name: 'self-test', visible: true, ...selfTestCase }],
      });
      if (verdict !== 'accepted')
        missing[languageId] = `it does not work on the server that runs it: ${message ?? verdict}`;
    }),
  );
  return { ...toolchains, missing };
}
