import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isRoot } from '@codenova/services';
import { Failure } from './failure.ts';
import { type Instance, root } from './instance.ts';
import type { Progress } from './progress.ts';
import { runLogged } from './run-logged.ts';

/** Debian's packages that the product needs; tests need a browser besides. */
export const productPackages = [
  'postgresql',
  'redis-server',
  'nginx',
  'bubblewrap',
  'python3',
  'python3-seccomp',
  'python3-sortedcontainers',
  'ruby',
  'php-cli',
  'php-mbstring',
  'php-bcmath',
  'lua5.4',
  'perl',
  'g++',
  'gcc',
  'uthash-dev',
  'golang-go',
  'rustc-web',
  'default-jdk-headless',
  'mono-mcs',
  'mono-runtime',
  'libmono-system-numerics4.0-cil',
  // Formatters; gofmt comes with Go.
  'black',
  'clang-format',
  'rustfmt-web',
];
export const testPackages = ['chromium'];
export const benchPackages = ['wrk'];

const policyFile = '/usr/sbin/policy-rc.d';
const policyAside = '/usr/sbin/policy-rc.d.codenova-aside';

/** Runs a command as root, through sudo where needed; true when it ended well. */
async function asRoot(argv: string[], logFile: string): Promise<boolean> {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' };
  return (await runLogged(isRoot() ? argv : ['sudo', ...argv], { logFile, environment })) === 0;
}

function missingPackages(wanted: string[]): string[] {
  // dpkg-query's own placeholders, e.g. ${Package}.
  const field = (name: string) => ['$', `{${name}}`].join('');
  const listed = spawnSync('dpkg-query', ['-W', `-f=${field('Package')} ${field('db:Status-Status')}\n`, ...wanted], {
    encoding: 'utf8',
  });
  if (listed.error) throw new Failure('dpkg-query is missing: CodeNova sets itself up on Debian and its like only');
  const installed = new Set(
    listed.stdout.split('\n').flatMap((line) => (line.endsWith(' installed') ? [line.split(' ')[0]] : [])),
  );
  return wanted.filter((name) => !installed.has(name));
}

/**
 * Installs what is missing of `wanted`. Services that the packages would start by themselves are kept from
 * starting, now (policy-rc.d says no while apt runs) and at the next boot (their units are disabled); those
 * of packages that were there before are left alone.
 */
export async function installPackages(wanted: string[], instance: Instance, progress: Progress): Promise<void> {
  const missing = missingPackages(wanted);
  if (missing.length === 0) return;
  if (!isRoot() && spawnSync('sudo', ['-V'], { stdio: 'ignore' }).status !== 0)
    throw new Failure(
      `these packages are missing and sudo is not there: as root, run apt-get install ${missing.join(' ')}`,
    );
  const logFile = path.join(root, 'var/log/apt.log');
  await progress.step(`installing system packages: ${missing.join(' ')}`, async () => {
    const restorePolicy = await forbidServiceStarts(instance, logFile);
    try {
      await asRoot(['apt-get', 'update'], logFile);
      if (!(await asRoot(['apt-get', 'install', '-y', '--no-install-recommends', ...missing], logFile)))
        throw new Failure(`apt-get could not install ${missing.join(' ')}: see var/log/apt.log`);
    } finally {
      await restorePolicy();
    }
    const units: Record<string, string> = { postgresql: 'postgresql', 'redis-server': 'redis-server', nginx: 'nginx' };
    const fresh = missing.flatMap((name) => units[name] ?? []);
    if (fresh.length > 0 && existsSync('/run/systemd/system'))
      await asRoot(['systemctl', 'disable', ...fresh], logFile);
  });
  const still = missingPackages(wanted);
  if (still.length > 0) throw new Failure(`these packages are still missing: ${still.join(' ')} (see var/log/apt.log)`);
}

/** Makes invoke-rc.d and deb-systemd-invoke refuse every start; returns how to undo it. */
async function forbidServiceStarts(instance: Instance, logFile: string): Promise<() => Promise<void>> {
  mkdirSync(instance.directory, { recursive: true });
  const ours = path.join(instance.directory, 'policy-rc.d');
  writeFileSync(ours, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  const must = async (argv: string[]) => {
    if (!(await asRoot(argv, logFile))) throw new Failure(`${argv.join(' ')} failed: see var/log/apt.log`);
  };
  // An aside left by a run that was killed is the system's own.
  if (existsSync(policyFile) && !existsSync(policyAside)) await must(['mv', policyFile, policyAside]);
  await must(['cp', ours, policyFile]);
  return async () => {
    await must(existsSync(policyAside) ? ['mv', policyAside, policyFile] : ['rm', '-f', policyFile]);
    rmSync(ours, { force: true });
  };
}
