import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sandboxContract } from './sandbox-contract.ts';
import { type SlotBench, startSlotBench } from './slot-fixture.ts';

/**
 * A machine with hierarchies of both versions: memory and processes by version 1, CPU time by version 2, so that each box
 * is born into a group of its own. Where there is one version only, resident-slots.test.ts covers it.
 */

const mounts = readFileSync('/proc/self/mountinfo', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [before = '', after = ''] = line.split(' - ');
    return [{ path: before.split(' ')[4] ?? '', type: after.split(' ')[0] ?? '' }];
  });
const second = mounts.find((mount) => mount.type === 'cgroup2');
const isHybrid = second !== undefined && mounts.some((mount) => mount.type === 'cgroup');

test('the versions of this machine are known', () => {
  expect(mounts.some((mount) => mount.type.startsWith('cgroup'))).toBe(true);
});

if (isHybrid) {
  let bench: SlotBench;
  beforeAll(async () => {
    bench = await startSlotBench({ connections: 6, cpuHierarchy: second.path });
  });
  afterAll(async () => {
    expect(readdirSync(bench.cgroups.cpu.path).filter((name) => name.startsWith('slot-')).length).toBeLessThanOrEqual(
      6,
    );
    await bench.close();
  });

  sandboxContract('slot, both versions', () => bench.open(2, 2));
}
