import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createLanguages, type Installations, prepareToolchains, type Toolchains } from '@codenova/languages';
import type { Sandbox, SandboxIdentity } from '@codenova/sandbox';
import { createJudge, type JudgeOptions } from './create-judge.ts';
import type { Judge } from './judge.ts';
import { artifactDirectoryOf, type LocalSandboxOptions, openLocalSandbox } from './local-sandbox.ts';
import { provenToolchains } from './proven-toolchains.ts';

export type LocalJudgeOptions = Omit<LocalSandboxOptions, 'programDirectory' | 'mounts' | 'identity'> & {
  /** Precompiled headers and classes, and the slot helper's program, shared by all judges of the machine. Default: in `workDirectory`. */
  toolchainDirectory?: string;
  /** Whom the boxes of bubblewrap, and what talks to a judge that is root, run as. */
  identity?: SandboxIdentity;
  /** Of languages that an operator has installed elsewhere. */
  installations?: Installations;
} & Pick<JudgeOptions, 'onLanguageChange'>;

export type LocalJudge = {
  judge: Judge;
  sandbox: Sandbox;
  toolchains: Toolchains;
  close(): Promise<void>;
};

/** An unprivileged user of no account: nothing on a Debian machine belongs to it. */
const usualIdentity: SandboxIdentity = { uid: 60_802, gid: 60_802 };

/** Everything from toolchains to judge on this machine, for tools, tests and the judge process. */
export async function openLocalJudge(options: LocalJudgeOptions): Promise<LocalJudge> {
  const { workDirectory, identity = usualIdentity, onLanguageChange } = options;
  const languages = createLanguages(options.installations);
  mkdirSync(workDirectory, { recursive: true });
  const { toolchainDirectory = join(workDirectory, 'toolchains') } = options;
  const toolchains = await prepareToolchains({ directory: toolchainDirectory, languages });
  const sandbox = await openLocalSandbox({
    ...options,
    identity,
    programDirectory: toolchainDirectory,
    mounts: toolchains.mounts,
  });
  const artifactDirectory = artifactDirectoryOf(options);
  const judge = createJudge({
    sandbox,
    toolchainKeys: toolchains.keys,
    artifactDirectory,
    languages,
    ...(onLanguageChange && { onLanguageChange }),
  });
  return {
    judge,
    sandbox,
    // A server elsewhere may have other versions in other places, or none.
    toolchains: options.judge0 ? await provenToolchains(judge, languages, toolchains) : toolchains,
    async close() {
      await judge.close();
      await sandbox.close();
    },
  };
}
