import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { processesOf } from './cgroups.ts';
import type { SandboxRequest, SandboxResult } from './sandbox.ts';
import { sandboxContract, text } from './sandbox-contract.ts';
import { contractLimits } from './sandbox-contract-rows.ts';
import { type SlotBench, startSlotBench } from './slot-fixture.ts';

let bench: SlotBench;
beforeAll(async () => {
  bench = await startSlotBench({ connections: 8 });
});
afterAll(() => bench.close());

sandboxContract('slot', () => bench.open(2, 2));

const limits = contractLimits;
const sleeper: SandboxRequest = {
  argv: ['/bin/sh', '-c', 'echo on >&3; sleep 1000 & sleep 1000'],
  files: [],
  stdin: '',
  limits: { ...limits, wallTimeMs: 60_000 },
};
const echo = (word: string): SandboxRequest => ({ argv: ['/bin/echo', word], files: [], stdin: '', limits });
const shown = (result: SandboxResult) => [result.status, text(result.stdout), result.error];

/** Starts the sleeper; resolves when it runs. */
async function running(sandbox: { run(request: SandboxRequest): Promise<SandboxResult> }) {
  let result: Promise<SandboxResult> | undefined;
  await new Promise<void>((resolve) => {
    result = sandbox.run({ ...sleeper, onChannel: () => resolve() });
  });
  if (!result) throw new Error('the run has not begun');
  return { result };
}

/** The processes of the helper by their parents: spawners, keepers and boxes. */
function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
}
function familyOf(pid: number) {
  const [spawner = 0] = childrenOf(pid);
  const owner = (child: number) => Number(/^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${child}/status`, 'utf8'))?.[1]);
  const children = childrenOf(spawner);
  const keeper = children.find((child) => owner(child) === 60_802) ?? 0;
  return { spawner, keeper, box: children.find((child) => child !== keeper) ?? 0, daemon: pid };
}
const groups = () => readdirSync(bench.cgroups.pids.path).filter((name) => name.startsWith('slot-'));
const processes = () => groups().flatMap((name) => processesOf(join(bench.cgroups.pids.path, name)));

describe('what is killed in mid-run is a fault of ours, and the sandbox recovers (S4, S5)', () => {
  test.each(['keeper', 'spawner', 'box', 'daemon'] as const)('the %s', async (part) => {
    await vi.waitUntil(() => groups().length === 0, { timeout: 5_000 });
    const sandbox = await bench.open(1);
    const { result } = await running(sandbox);
    const family = familyOf(bench.helper().pid);
    expect(Object.values(family).every((pid) => pid > 1)).toBe(true);
    process.kill(family[part], 'SIGKILL');
    expect(await result).toMatchObject({ status: 'sandbox-error' });
    if (part === 'daemon') {
      await vi.waitUntil(() => processes().length === 0, { timeout: 5_000 });
      await bench.start();
    }
    expect(shown(await sandbox.run(echo('again')))).toEqual(['exited', 'again\n', undefined]);
    await sandbox.close();
    await vi.waitUntil(() => groups().length === 0, { timeout: 5_000 });
  });

  test('slots that stood idle when the helper was killed', async () => {
    const sandbox = await bench.open(3);
    process.kill(bench.helper().pid, 'SIGKILL');
    const results = [1, 2, 3, 4].map(() => sandbox.run(echo('on')));
    await bench.start();
    for (const result of await Promise.all(results)) expect(shown(result)).toEqual(['exited', 'on\n', undefined]);
    await sandbox.close();
  });

  test('a judge that goes leaves nothing that runs', async () => {
    const sandbox = await bench.open(1);
    const { result } = await running(sandbox);
    await vi.waitUntil(() => processes().length >= 5);
    const { keeper } = familyOf(bench.helper().pid);
    // Those of the sandbox before it may still be going.
    await vi.waitUntil(() => groups().length === 1, { timeout: 5_000 });
    process.kill(keeper, 'SIGTERM');
    await result;
    await vi.waitUntil(() => groups().length === 0, { timeout: 5_000 });
    await sandbox.close();
  });
});

test('more runs than slots wait for their turn, and each has a slot user of its own', async () => {
  const sandbox = await bench.open(3);
  const words = [...Array(12).keys()].map(String);
  const results = await Promise.all(words.map((word) => sandbox.run(echo(word))));
  expect(results.map((result) => text(result.stdout).trim())).toEqual(words);
  const who = 'echo $(id -u) >&3; sleep 0.3; cat /proc/self/status | grep -E "^(Cap|NoNewPrivs|Seccomp:|Groups)"';
  const users = await Promise.all([1, 2, 3].map(() => sandbox.run({ ...echo(''), argv: ['/bin/sh', '-c', who] })));
  expect(new Set(users.map((result) => text(result.channel))).size).toBe(3);
  // S9
  for (const result of users) {
    expect(text(result.stdout).match(/^Cap\w+:\s+0{16}$/gm)?.length).toBe(5);
    expect(text(result.stdout)).toMatch(/^NoNewPrivs:\s+1\nSeccomp:\s+2$/m);
  }
  await sandbox.close();
});

test('no two slots of the machine share a user, whichever helper they are of (S5)', async () => {
  const other = await startSlotBench({ connections: 2 });
  const sandboxes = await Promise.all([bench.open(2), other.open(2)]);
  const argv: [string, ...string[]] = ['/bin/sh', '-c', 'id -u; sleep 0.3'];
  const results = await Promise.all(sandboxes.flatMap((each) => [1, 2].map(() => each.run({ ...echo(''), argv }))));
  expect(new Set(results.map((result) => text(result.stdout))).size).toBe(4);
  await Promise.all(sandboxes.map((each) => each.close()));
  await other.close();
});

test('artifacts come from the one directory, through no link, and nothing else of the host does (S1, S2)', async () => {
  const sandbox = await bench.open(1);
  const artifact = join(bench.artifactDirectory, 'program');
  writeFileSync(artifact, '#!/bin/sh\necho artifact', { mode: 0o555 });
  const run = (hostPath: string) =>
    sandbox.run({
      ...echo(''),
      argv: ['/box/x'],
      files: [{ path: '/box/x', content: { hostPath }, executable: true }],
    });
  expect(shown(await run(artifact))).toEqual(['exited', 'artifact\n', undefined]);
  symlinkSync('/etc/hostname', join(bench.artifactDirectory, 'link'));
  symlinkSync('/etc', join(bench.artifactDirectory, 'folder'));
  for (const name of ['link', 'folder/hostname', 'missing', '.'])
    expect((await run(`${bench.artifactDirectory}/${name}`)).status).toBe('sandbox-error');
  for (const path of ['/etc/hostname', `${bench.artifactDirectory}/../filter.bpf`])
    expect((await run(path)).status).toBe('sandbox-error');
  expect(shown(await sandbox.run(echo('on')))).toEqual(['exited', 'on\n', undefined]);
  await sandbox.close();
});

test('another size of /tmp', async () => {
  const sandbox = await bench.open(1);
  const size = async (temporaryBytes: number) => {
    const argv: [string, ...string[]] = ['/bin/df', '--output=size', '-B1', '/tmp'];
    const result = await sandbox.run({ ...echo(''), argv, limits: { ...limits, temporaryBytes } });
    return Number(text(result.stdout).split('\n')[1]);
  };
  expect(await size(2 ** 20)).toBe(2 ** 20);
  expect(await size(2 ** 27)).toBe(2 ** 27);
  expect(await size(2 ** 26)).toBe(2 ** 26);
  await sandbox.close();
});

test('more connections than there are places are turned away, and a place is free again', async () => {
  const sandboxes = await Promise.all([bench.open(4), bench.open(4)]);
  const refused = connect(bench.socket);
  refused.on('error', () => undefined);
  await new Promise<void>((resolve) => refused.once('close', () => resolve()));
  await sandboxes[0]?.close();
  const again = await bench.open(2);
  expect(shown(await again.run(echo('on')))).toEqual(['exited', 'on\n', undefined]);
  await Promise.all([again.close(), sandboxes[1]?.close()]);
});

test('after its close the helper leaves no group and no socket', async () => {
  const other = await startSlotBench({ connections: 2 });
  const sandbox = await other.open(2);
  await running(sandbox);
  await other.helper().close();
  expect(existsSync(other.socket)).toBe(false);
  for (const { path } of [other.cgroups.memory, other.cgroups.pids, other.cgroups.cpu])
    expect(readdirSync(path).filter((name) => name.startsWith('slot-'))).toEqual([]);
  await sandbox.close();
  await other.close();
});
