import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentHash } from './content-hash.ts';
import { Failure } from './failure.ts';
import { checkoutId, type Instance, root } from './instance.ts';
import { exclusively } from './lock.ts';
import type { Progress } from './progress.ts';
import { runLogged } from './run-logged.ts';

const web = path.join(root, 'apps/web');

/**
 * Builds the site unless a build of the same sources is there. Builds are kept by content under apps/web/builds,
 * so that a running site never sees its files change; returns the folder, relative to apps/web.
 */
export async function buildWeb(progress: Progress): Promise<string> {
  const hash = contentHash(
    ['apps/web', 'packages/contracts', 'packages/runtime', 'pnpm-lock.yaml'].map((place) => path.join(root, place)),
    process.version,
  );
  const build = path.join('builds', hash);
  if (existsSync(path.join(web, build, 'BUILD_ID'))) return build;
  // Next builds in one place: a second nova of this checkout waits, and often finds its build done.
  await exclusively(
    `build-${checkoutId}`,
    () => progress.note('waiting for another nova that builds the site'),
    async () => {
      if (existsSync(path.join(web, build, 'BUILD_ID'))) return;
      await progress.step('building the site', () => runBuild(build));
    },
  );
  removeOldBuilds(hash);
  return build;
}

async function runBuild(build: string): Promise<void> {
  const exitCode = await runLogged([process.execPath, path.join(web, 'node_modules/next/dist/bin/next'), 'build'], {
    logFile: path.join(root, 'var/log/build.log'),
    workingDirectory: web,
    environment: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', NEXT_DIST_DIR: '.next' },
  });
  if (exitCode !== 0) throw new Failure('the site could not be built: see var/log/build.log', 1);
  compressStatic(path.join(web, '.next/static'));
  mkdirSync(path.join(web, 'builds'), { recursive: true });
  rmSync(path.join(web, build), { recursive: true, force: true });
  renameSync(path.join(web, '.next'), path.join(web, build));
}

/** Writes a `.gz` beside each text, as small as it gets: nginx sends these instead of compressing with every request. */
function compressStatic(directory: string): void {
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(js|css|svg)$/.test(entry.name)) continue;
    const file = path.join(entry.parentPath, entry.name);
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
  }
}

/** Notes that an instance serves a build, so that it stays. */
export function keepBuild(instance: Instance, build: string): void {
  writeFileSync(path.join(instance.directory, 'web-build'), path.basename(build));
}

/** Removes builds that no instance serves, but for the newest and what is younger than an hour (somebody may start it). */
function removeOldBuilds(newest: string): void {
  const instances = path.join(root, 'var/instances');
  const served = readdirSync(instances).flatMap((name) => {
    const file = path.join(instances, name, 'web-build');
    return existsSync(file) ? [readFileSync(file, 'utf8')] : [];
  });
  const kept = new Set([newest, ...served]);
  for (const name of readdirSync(path.join(web, 'builds'))) {
    const directory = path.join(web, 'builds', name);
    if (!kept.has(name) && Date.now() - statSync(directory).mtimeMs > 3_600_000)
      rmSync(directory, { recursive: true, force: true });
  }
}
