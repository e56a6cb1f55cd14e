import { type ChildProcess, spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useJudge } from '../../testing/index.ts';
import { judged, type Problem, signatureOf } from '../judge-fixture.ts';

/** The same submission gets the same verdict every time, however busy the machine is: CPU time decides, not the clock. */

const local = useJudge();
const cpuTimeMs = 250;
const problem: Problem = {
  signature: signatureOf('wait(int percent): int'),
  examples: [{ args: [60], expected: 60 }],
  cpuTimeMs,
};
/** Uses so much of the limit, by the processor's own count. */
const code = `#include <ctime>
class Solution {
public:
  int wait(int percent) {
    const clock_t end = clock() + CLOCKS_PER_SEC / 1000 * ${cpuTimeMs} / 100 * percent;
    volatile unsigned spin = 0;
    while (clock() < end) spin = spin + 1;
    return percent;
  }
};`;

/** Others that want every processor for themselves, all the time. */
const others: ChildProcess[] = [];
beforeAll(() => {
  for (let core = 0; core < availableParallelism(); core++)
    others.push(spawn('/bin/sh', ['-c', 'while :; do :; done'], { stdio: 'ignore' }));
});
afterAll(() => {
  for (const other of others) other.kill('SIGKILL');
});

/** So many at once as a busy judge has in hand. */
async function verdicts(count: number, examples: Problem['examples']): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  let left = count;
  const work = async () => {
    while (left-- > 0) {
      const { verdict, message, cases } = await judged(local(), { ...problem, examples }, 'cpp', code);
      const said = verdict === 'internal-error' ? message : cases.at(-1)?.message;
      const key = verdict === 'accepted' ? verdict : `${verdict}: ${said}`;
      found[key] = (found[key] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: 2 * availableParallelism() }, work));
  return found;
}

test('200 times accepted at three fifths of the limit', async () => {
  expect(await verdicts(200, problem.examples)).toEqual({ accepted: 200 });
});

test('forty times refused at three times the limit', async () => {
  const found = await verdicts(40, [{ args: [300], expected: 300 }]);
  expect(found).toEqual({ [`time-limit-exceeded: more than ${cpuTimeMs} ms of CPU time`]: 40 });
});

test('a little over the limit is measured again alone, and refused every time', async () => {
  const found = await verdicts(8, [{ args: [112], expected: 112 }]);
  expect(found).toEqual({ [`time-limit-exceeded: more than ${cpuTimeMs} ms of CPU time`]: 8 });
});
