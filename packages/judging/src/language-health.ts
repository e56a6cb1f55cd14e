import type { LanguageId } from '@codenova/contracts';

/** A toolchain that does not even do a known program: what was to be judged waits, it gets no verdict. */
export class LanguageUnavailable extends Error {
  override name = 'LanguageUnavailable';
  readonly languageId: LanguageId;

  constructor(languageId: LanguageId, reason: string) {
    super(`${languageId} is out of service: ${reason}`);
    this.languageId = languageId;
  }
}

export type LanguageHealth = {
  /** Throws `LanguageUnavailable` where the language has turned itself off and its self-test still fails. */
  demand(languageId: LanguageId): Promise<void>;
  /** Asked when an outcome may be the toolchain's fault: throws `LanguageUnavailable` when the self-test fails. */
  suspect(languageId: LanguageId): Promise<void>;
  /** Languages that are off are tested no more. */
  close(): void;
};

/** Why the self-test failed; undefined when it passed. */
export type SelfTest = (languageId: LanguageId) => Promise<string | undefined>;

/** A sound toolchain is not tested again for so long; a broken one is as often, until it is sound. */
const trustMs = 30_000;

export function createLanguageHealth(options: {
  selfTest: SelfTest;
  /** Called when a language turns itself off, and when it is back. */
  onChange?: (languageId: LanguageId, fault: string | undefined) => void;
  nowMs?: () => number;
}): LanguageHealth {
  const { selfTest, onChange, nowMs = () => performance.now() } = options;
  const tested = new Map<LanguageId, { atMs: number; fault: string | undefined }>();
  const underWay = new Map<LanguageId, Promise<string | undefined>>();
  const retests = new Map<LanguageId, NodeJS.Timeout>();
  let closed = false;

  const test = async (languageId: LanguageId): Promise<string | undefined> => {
    const known = tested.get(languageId);
    if (known && nowMs() - known.atMs < trustMs) return known.fault;
    const running =
      underWay.get(languageId) ??
      selfTest(languageId)
        .catch((error: unknown) => (error instanceof Error ? error.message : String(error)))
        .then((fault) => {
          const before = tested.get(languageId)?.fault;
          tested.set(languageId, { atMs: nowMs(), fault });
          underWay.delete(languageId);
          if ((before === undefined) !== (fault === undefined)) onChange?.(languageId, fault);
          clearTimeout(retests.get(languageId));
          if (fault !== undefined && !closed)
            retests.set(languageId, setTimeout(() => void test(languageId), trustMs).unref());
          return fault;
        });
    underWay.set(languageId, running);
    return running;
  };
  const demandSound = async (languageId: LanguageId) => {
    const fault = await test(languageId);
    if (fault !== undefined) throw new LanguageUnavailable(languageId, fault);
  };

  return {
    async demand(languageId) {
      if (tested.get(languageId)?.fault !== undefined) await demandSound(languageId);
    },
    suspect: demandSound,
    close() {
      closed = true;
      for (const timer of retests.values()) clearTimeout(timer);
    },
  };
}
