import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSlot } from './build-slot.ts';
import type { SandboxRequest } from './sandbox.ts';
import { sandboxContract, text } from './sandbox-contract.ts';
import { contractLimits } from './sandbox-contract-rows.ts';
import { type SlotBench, slotCache, startSlotBench } from './slot-fixture.ts';
import { encodeAllow, encodeInput, encodeRun } from './slot-protocol.ts';

/** The helper built with the address and undefined-behaviour sanitizers: its decoder, its connections, the whole contract. */

let bench: SlotBench;
beforeAll(async () => {
  bench = await startSlotBench({
    program: await buildSlot({ directory: slotCache, flavour: 'sanitized' }),
    connections: 6,
  });
});
afterAll(async () => {
  // A keeper that a sanitizer ended would look like one that refused.
  expect(bench.helper().said()).not.toMatch(/Sanitizer|runtime error/);
  await bench.close();
});

const request: SandboxRequest = {
  argv: ['/bin/echo', 'one', 'two', ''],
  environment: { NAME: 'value', OTHER: '' },
  files: [
    { path: '/box/a', content: 'bytes' },
    { path: '/box/deep/er/b', content: { hostPath: '/artifacts/name' }, executable: true },
  ],
  stdin: 'input',
  limits: contractLimits,
};
const runFrame = encodeRun(request, () => 'folder/name');

/** xorshift, as in the C part: a failure prints its seed. */
function randomFrom(seed: number) {
  let state = BigInt(seed) * 2_654_435_761n + 1n;
  return (below: number) => {
    state ^= BigInt.asUintN(64, state << 13n);
    state ^= state >> 7n;
    state ^= BigInt.asUintN(64, state << 17n);
    return Number(state % BigInt(below));
  };
}

test.each([1, 2, 3, 4])('mutated requests are decoded or refused, seed %i (S3)', async (seed) => {
  const main = fileURLToPath(new URL('../slot/fuzz/fuzz-requests.c', import.meta.url));
  const program = await buildSlot({ directory: slotCache, flavour: 'sanitized', main });
  const file = join(bench.directory, `request-${seed}`);
  writeFileSync(file, runFrame.subarray(5));
  const said = execFileSync(program, [file, '100000', String(seed)], { encoding: 'utf8' });
  expect(said).toMatch(/^[1-9]\d* of 100000 accepted/);
});

describe('a connection that does not keep to the protocol is ended, and the others go on (S3)', () => {
  const badFrames: [string, Buffer][] = [
    ['an unknown kind', Buffer.from('\x00\x00\x00\x00?', 'latin1')],
    ['a length beyond all', Buffer.from('\xff\xff\xff\xffR', 'latin1')],
    ['a length beyond its kind', Buffer.from('\x01\x00\x20\x00W', 'latin1')],
    ['a run of nothing', Buffer.from('\x00\x00\x00\x00R', 'latin1')],
    ['an answer to no message', Buffer.concat([runFrameOf(['/bin/sleep', '9']), encodeAllow(7, 1, 1)])],
    ['a run within a run', Buffer.concat([runFrameOf(['/bin/sleep', '9']), runFrameOf(['/bin/true'])])],
    ['no absolute program', edited((bytes) => bytes.write('bin/echo/', bytes.indexOf('/bin/echo')))],
    ['a path out of the box', edited((bytes) => bytes.write('../', bytes.indexOf('deep')))],
    ['a path from the root', edited((bytes) => bytes.write('/', bytes.indexOf('deep')))],
    ['a link out of the artifacts', edited((bytes) => bytes.write('../..', bytes.indexOf('folder')))],
  ];
  function runFrameOf(argv: [string, ...string[]]): Buffer {
    return encodeRun({ ...request, argv, files: [] }, () => '');
  }
  function edited(edit: (bytes: Buffer) => unknown): Buffer {
    const bytes = Buffer.from(runFrame);
    edit(bytes);
    return bytes;
  }

  test.each(badFrames)('%s', async (_name, bytes) => {
    const said = await exchange(bytes);
    expect(said).not.toContain('one two');
    await works();
  });

  test.each([1, 2, 3, 4, 5, 6])('noise, seed %i', async (seed) => {
    const random = randomFrom(seed);
    for (let round = 0; round < 8; round++) {
      const bytes = Buffer.concat([
        ...Array.from({ length: random(3) }, () => encodeInput(Buffer.alloc(random(2_000)))),
        edited((copy) => {
          for (let change = 0; change <= random(6); change++) copy[random(copy.length)] = random(256);
        }),
        Buffer.from(Array.from({ length: random(64) }, () => random(256))),
      ]);
      await exchange(bytes);
    }
    await works();
  });

  /** Sends the bytes on a connection of its own and gives what came before its end. */
  function exchange(bytes: Buffer): Promise<string> {
    return new Promise((resolve) => {
      const socket = connect(bench.socket);
      let said = '';
      socket.on('data', (piece) => {
        said += piece.toString('latin1');
      });
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(said));
      socket.end(bytes);
    });
  }
  async function works() {
    const sandbox = await bench.open(1);
    const result = await sandbox.run({ ...request, files: [], argv: ['/bin/echo', 'on'] });
    expect([result.status, text(result.stdout)]).toEqual(['exited', 'on\n']);
    await sandbox.close();
  }
});

sandboxContract('slot, sanitized', () => bench.open(2, 2));
