import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isRoot } from '@codenova/services';
import { Failure } from './failure.ts';
import { type Instance, root } from './instance.ts';
import type { Progress } from './progress.ts';

/** Debian's packages that the product needs; tests need a browser besides. */
export const productPackages = [
  'postgresql',
  'redis-server',
  'nginx',
  'bubblewrap',
  'python3',
  'python3-seccomp',
  'g++',
  'default-jdk-headless',
  'zip',
];
export const testPackages = ['chromium', 'git'];

const policyFile = '/usr/sbin/policy-rc.d';
const policyAside = '/usr/sbin/policy-rc.d.codenova-aside';

/** Runs a command as root, through sudo where needed; what it prints goes to `logFile`. */
function asRoot(argv: string[], logFile: string): boolean {
  const command = isRoot() ? argv : ['sudo', ...argv];
  const log = openSync(logFile, 'a');
  try {
    const result = spawnSync(command[0] as string, command.slice(1), {
      stdio: ['inherit', log, log],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
    });
    return result.status === 0;
  } finally {
    closeSync(log);
  }
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
  await progress.step(`installing system packages: ${missing.join(' ')}`, () => {
    const restorePolicy = forbidServiceStarts(instance, logFile);
    try {
      asRoot(['apt-get', 'update'], logFile);
      if (!asRoot(['apt-get', 'install', '-y', '--no-install-recommends', ...missing], logFile))
        throw new Failure(`apt-get could not install ${missing.join(' ')}: see var/log/apt.log`);
    } finally {
      restorePolicy();
    }
    const units: Record<string, string> = { postgresql: 'postgresql', 'redis-server': 'redis-server', nginx: 'nginx' };
    const fresh = missing.flatMap((name) => units[name] ?? []);
    if (fresh.length > 0 && existsSync('/run/systemd/system')) asRoot(['systemctl', 'disable', ...fresh], logFile);
  });
  const still = missingPackages(wanted);
  if (still.length > 0) throw new Failure(`these packages are still missing: ${still.join(' ')} (see var/log/apt.log)`);
}

/** Makes invoke-rc.d and deb-systemd-invoke refuse every start; returns how to undo it. */
function forbidServiceStarts(instance: Instance, logFile: string): () => void {
  const ours = path.join(instance.directory, 'policy-rc.d');
  writeFileSync(ours, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  const move = (from: string, to: string) => (isRoot() ? renameSync(from, to) : void asRoot(['mv', from, to], logFile));
  // An aside left by a run that was killed is the system's own.
  if (existsSync(policyFile) && !existsSync(policyAside)) move(policyFile, policyAside);
  if (!asRoot(['cp', ours, policyFile], logFile))
    throw new Failure(`${policyFile} could not be written: see var/log/apt.log`);
  return () => {
    if (existsSync(policyAside)) move(policyAside, policyFile);
    else asRoot(['rm', '-f', policyFile], logFile);
    rmSync(ours, { force: true });
  };
}
