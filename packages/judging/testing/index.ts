import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { type LocalJudge, type LocalJudgeOptions, openLocalJudge } from '../src/local-judge.ts';

/** Precompiled headers and classes are kept between test runs; their names hold the hash of what they are made of. */
const toolchainDirectory = fileURLToPath(new URL('../../../var/cache/toolchains', import.meta.url));

/** On a new machine whoever comes first makes the toolchains of all languages, beside the tests of other files. Milliseconds. */
export const openTimeoutMs = 600_000;

/** A judge for tests on two slots, in a folder of its own that goes with it. */
export async function openTestJudge(options: Partial<LocalJudgeOptions> = {}): Promise<LocalJudge> {
  const workDirectory = mkdtempSync(join(tmpdir(), 'codenova-judging-'));
  chmodSync(workDirectory, 0o755);
  const local = await openLocalJudge({ workDirectory, toolchainDirectory, slots: 2, ...options });
  return {
    ...local,
    async close() {
      await local.close();
      rmSync(workDirectory, { recursive: true });
    },
  };
}

/** Opens a judge for the tests of one file and closes it afterwards. */
export function useJudge(options: Partial<LocalJudgeOptions> = {}): () => LocalJudge {
  let local: LocalJudge | undefined;
  beforeAll(async () => {
    local = await openTestJudge(options);
  }, openTimeoutMs);
  afterAll(() => local?.close());
  return () => {
    if (!local) throw new Error('the judge is not open yet');
    return local;
  };
}
