import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { contentHash } from './content-hash.ts';
import { Failure } from './failure.ts';
import { root } from './instance.ts';
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
  await progress.step('building the site', async () => {
    const exitCode = await runLogged([process.execPath, path.join(web, 'node_modules/next/dist/bin/next'), 'build'], {
      logFile: path.join(root, 'var/log/build.log'),
      workingDirectory: web,
      environment: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', NEXT_DIST_DIR: '.next' },
    });
    if (exitCode !== 0) throw new Failure('the site could not be built: see var/log/build.log', 1);
    mkdirSync(path.join(web, 'builds'), { recursive: true });
    rmSync(path.join(web, build), { recursive: true, force: true });
    renameSync(path.join(web, '.next'), path.join(web, build));
  });
  removeOldBuilds(hash);
  return build;
}

/** Keeps the newest build and the one before it, which may still run. */
function removeOldBuilds(newest: string): void {
  const others = readdirSync(path.join(web, 'builds')).filter((name) => name !== newest);
  for (const name of others.slice(0, -1)) rmSync(path.join(web, 'builds', name), { recursive: true, force: true });
}
