import path from 'node:path';
import { type BuildOptions, createCaseThreads } from '@codenova/catalogue';
import { type Judge, type LocalJudge, openLocalJudge, type SandboxAdapter } from '@codenova/judging';
import { isRoot } from '@codenova/services';
import { contentHash } from './content-hash.ts';
import { root } from './instance.ts';
import { prepareGroups } from './judge-preparation.ts';
import { languageHomes } from './language-homes.ts';

/** Of all that decides an answer or a verdict: sources and locked packages. Results of checks are kept under it. */
export function engineHash(): string {
  const places = [
    'packages/judging',
    'packages/languages',
    'packages/sandbox',
    'packages/contracts/src',
    'pnpm-lock.yaml',
  ];
  return contentHash(
    places.map((place) => path.join(root, place)),
    `${process.version} ${JSON.stringify(languageHomes())}`,
  );
}

/** Precompiled headers and classes, shared by all judges of the checkout. */
export const toolchainDirectory = path.join(root, 'var/cache/toolchains');

/** Cases, their answers and verdicts by content, shared by whatever builds or checks problems. */
const problemCacheDirectory = path.join(root, 'var/cache/problems');

/** For building and checking problems with this judge. Once a command: the hash reads all sources. */
export function buildOptions(judge: Judge, hash = engineHash()): BuildOptions {
  return { judge, cacheDirectory: problemCacheDirectory, engineHash: hash, threads: createCaseThreads() };
}

/** A judge of this machine for tools, apart from the running product's. Close it. */
export function openToolJudge(name: string, slots: number, adapter?: SandboxAdapter): Promise<LocalJudge> {
  return openLocalJudge({
    ...(adapter && { adapter }),
    workDirectory: path.join(root, 'var/work', name),
    toolchainDirectory,
    installations: languageHomes(),
    slots,
    ...(isRoot() ? {} : { cgroups: prepareGroups(`tool-${name}`, process.pid) }),
  });
}
