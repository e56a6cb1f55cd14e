import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pendingInputLimitBytes, type Sandbox, type SandboxInput, type SandboxResult } from './sandbox.ts';
import { contractLimits, megabyte, type Row, refused, rows, type SandboxCapability } from './sandbox-contract-rows.ts';

/** What every adapter keeps, as tables. The programs inside are Debian's Python and shell. */

export const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

/**
 * The suite that every adapter passes: `open` gives a sandbox with two slots and two resident ones. Rows that need what it
 * `lacks` are named by a test of their own.
 */
export function sandboxContract(
  name: string,
  open: () => Promise<Sandbox>,
  options: { lacks?: SandboxCapability[] } = {},
): void {
  const { lacks = [] } = options;
  const isLacking = (needs: SandboxCapability | undefined) => needs !== undefined && lacks.includes(needs);
  const leftOut: string[] = rows.filter(({ needs }) => isLacking(needs)).map((row) => `${row.name} (${row.needs})`);
  /** A test, unless it needs what the adapter lacks. */
  const needing = (needs: SandboxCapability, title: string, body: () => Promise<void>) => {
    if (isLacking(needs)) leftOut.push(`${title} (${needs})`);
    else test(title, body);
  };
  describe(`sandbox contract: ${name}`, () => {
    let sandbox: Sandbox;
    beforeAll(async () => {
      sandbox = await open();
    }, 60_000);
    afterAll(() => sandbox.close());

    const run = (row: Omit<Row, 'name'>): Promise<SandboxResult> =>
      sandbox.run({
        argv: ['/usr/bin/python3', '-I', '-S', '-c', row.python],
        files: [],
        stdin: '',
        limits: { ...contractLimits, ...row.limits },
        ...row.request,
      });

    test.concurrent.each(rows.filter(({ needs }) => !isLacking(needs)))('$name', async (row) => {
      const result = await run(row);
      expect({
        ...result,
        stdout: text(result.stdout).slice(0, 500),
        stderr: text(result.stderr).slice(0, 500),
      }).toMatchObject({
        status: row.status ?? 'exited',
        ...(row.exitCode !== undefined && { exitCode: row.exitCode }),
        ...(row.signal !== undefined && { signal: row.signal }),
      });
      if (row.stdout !== undefined) expectText(text(result.stdout), row.stdout);
      if (row.stderr !== undefined) expectText(text(result.stderr), row.stderr);
      if (row.channel !== undefined) expect(text(result.channel)).toBe(row.channel);
      expect(result.stdout.length).toBeLessThanOrEqual(contractLimits.outputBytes);
      expect(result.memoryBytes).toBeLessThanOrEqual(row.limits?.memoryBytes ?? contractLimits.memoryBytes);
    });

    needing('own-root', 'nothing is left for the next run', async () => {
      for (let round = 0; round < 6; round++) {
        const leaving =
          'import os; print(os.listdir("/tmp"), os.listdir("/dev/shm")); open("/tmp/x", "w"); open("/dev/shm/x", "w")';
        expect(text((await run({ python: leaving })).stdout)).toBe('[] []\n');
      }
    });

    test.each([
      ['shared memory', 'system_call(29, 4711, 4096, 0o1000 | 0o2000 | 0o666)'],
      ['semaphores', 'system_call(64, 4711, 1, 0o1000 | 0o2000 | 0o666)'],
      ['messages', 'system_call(68, 4711, 0o1000 | 0o2000 | 0o666)'],
      ['POSIX messages', 'system_call(240, b"name", 0o100 | 0o200 | 2, 0o666, None)'],
      ['POSIX shared memory', 'os.open("/dev/shm/name", os.O_CREAT | os.O_EXCL)'],
    ])('%s: not shared between boxes that run at once', async (_name, call) => {
      const python = `${refused(call)}\nimport time; os.write(3, b"x"); time.sleep(0.3)`;
      const results = await Promise.all([run({ python }), run({ python })]);
      expect(results.map((result) => text(result.stdout))).toEqual(['allowed\n', 'allowed\n']);
    });

    test('sockets of the host that listen', async () => {
      const name = `codenova-contract-${process.pid}`;
      const servers = [`\0${name}`, `/tmp/${name}`].map((path) => createServer().listen(path));
      try {
        const call = (path: string) => refused(`socket.socket(1).connect("${path}")`);
        for (const path of [`\\0${name}`, `/tmp/${name}`])
          expect(text((await run({ python: call(path) })).stdout)).toMatch(/^(ECONNREFUSED|ENOENT)$/m);
      } finally {
        for (const server of servers) server.close();
      }
    });

    test('a million files', async () => {
      const python = `
import os
count = 0
try:
    while count < 1_000_000: os.close(os.open("/tmp/%d" % count, os.O_CREAT)); count += 1
except OSError as error: print(error.errno)`;
      const limits = { cpuTimeMs: 3_000, memoryBytes: 64 * megabyte };
      const result = await run({ python, limits });
      // No space, or the memory that they take in the kernel, or the time.
      const ending = result.status === 'exited' ? text(result.stdout) : result.status;
      expect(['28\n', '12\n', 'memory-exceeded', 'cpu-time-exceeded']).toContain(ending);
      expect((await run({ python: 'print(1)' })).status).toBe('exited');
    });

    test('eight at once take the time that each takes alone', async () => {
      const python = 'import time\nwhile time.process_time() < 0.25: pass';
      const children = `
import os
for _ in range(7):
    if os.fork() == 0:
        while True: pass
while True: pass`;
      const [bomb, ...timed] = await Promise.all([
        run({ python: children, limits: { cpuTimeMs: 3_000 } }),
        ...[1, 2, 3].map(() => run({ python, limits: { cpuTimeMs: 600 } })),
      ]);
      expect(bomb?.status).toBe('cpu-time-exceeded');
      for (const result of timed) expect(result.status).toBe('exited');
    });

    needing('live', 'the channel is streamed, and the limit moves with it', async () => {
      const seen: string[] = [];
      const result = await run({
        python: `
import os
for round in range(5):
    limit = __import__("time").process_time() + 0.15
    while __import__("time").process_time() < limit: pass
    os.write(3, b"%d" % round)
while True: pass`,
        limits: { cpuTimeMs: 400 },
        request: {
          onChannel(bytes, watch) {
            seen.push(text(bytes));
            watch.allow(400, 5_000);
          },
        },
      });
      expect(result.status).toBe('cpu-time-exceeded');
      expect(seen.join('')).toBe('01234');
      expect(result.cpuTimeMs).toBeGreaterThan(750);
    });

    needing('live', 'a caller that throws or gives up ends the run', async () => {
      const python = 'import os, time; os.write(3, b"x"); time.sleep(60)';
      const stop = () => {
        throw new Error('seen enough');
      };
      expect((await run({ python, request: { onChannel: stop } })).status).toBe('aborted');
      const controller = new AbortController();
      const abort = () => controller.abort();
      const running = run({ python, request: { signal: controller.signal, onChannel: abort } });
      expect((await running).status).toBe('aborted');
      expect((await run({ python, request: { signal: controller.signal } })).status).toBe('aborted');
    });

    needing('live', 'live streams: a conversation', async () => {
      const python = `
import sys
total = 0
for line in sys.stdin:
    total += int(line)
    print(total, flush=True)
print("end")`;
      const seen: string[] = [];
      let input: SandboxInput | undefined;
      const result = await run({
        python,
        request: {
          stdin: 'live',
          onStart(given) {
            input = given;
            given.write('1\n');
          },
          onOutput(bytes, watch) {
            seen.push(text(bytes));
            watch.allow(1_000, 5_000);
            if (seen.join('') === '1\n') input?.write('20\n');
            if (seen.join('') === '1\n21\n') input?.end();
          },
        },
      });
      expect(result).toMatchObject({ status: 'exited', exitCode: 0 });
      expect([seen.join(''), text(result.stdout)]).toEqual(['1\n21\nend\n', '1\n21\nend\n']);
      input?.write('late');
      input?.end();
    });

    needing('live', 'live input that is not read, or no longer wanted', async () => {
      const flood = (input: SandboxInput) => {
        for (let sent = 0; sent < 3 * pendingInputLimitBytes; sent += 2 ** 20) input.write(Buffer.alloc(2 ** 20));
      };
      const idle = await run({ python: 'import time; time.sleep(60)', request: { stdin: 'live', onStart: flood } });
      expect(idle.status).toBe('input-exceeded');
      const reading = 'import sys, time\nfor n in range(4): sys.stdin.buffer.read(1 << 20)\nprint("enough")';
      const part = (input: SandboxInput) => {
        for (let sent = 0; sent < 6; sent++) input.write(Buffer.alloc(2 ** 20));
      };
      const some = await run({ python: reading, request: { stdin: 'live', onStart: part } });
      expect([some.status, text(some.stdout)]).toEqual(['exited', 'enough\n']);
      const closing = 'import os, time\nos.close(0); os.write(3, b"x"); time.sleep(0.2); print("on")';
      let input: SandboxInput | undefined;
      const closed = await run({
        python: closing,
        request: {
          stdin: 'live',
          onStart: (given) => {
            input = given;
          },
          onChannel: () => input?.write('nobody reads this'),
        },
      });
      expect([closed.status, text(closed.stdout)]).toEqual(['exited', 'on\n']);
    });

    needing('live', 'live output is bounded, and one that throws ends the run', async () => {
      let bytes = 0;
      const count = (piece: Uint8Array) => {
        bytes += piece.length;
      };
      const endless = await run({ python: 'while True: print("x" * 1000)', request: { onOutput: count } });
      expect(endless.status).toBe('output-exceeded');
      expect(endless.stdout.length).toBe(contractLimits.outputBytes);
      expect(bytes).toBeLessThanOrEqual(contractLimits.outputBytes);
      const stop = () => {
        throw new Error('seen enough');
      };
      const python = 'import time; print("x", flush=True); time.sleep(60)';
      expect((await run({ python, request: { onOutput: stop } })).status).toBe('aborted');
    });

    test('a caller that is busy changes no verdict', async () => {
      const python = `
import os, time
for round in range(4):
    limit = time.process_time() + 0.2
    while time.process_time() < limit: pass
    os.write(3, b"x")`;
      const result = await run({
        python,
        limits: { cpuTimeMs: 350 },
        request: {
          onChannel(_bytes, watch) {
            watch.allow(300, 5_000);
            const until = performance.now() + 150;
            while (performance.now() < until);
          },
        },
      });
      expect(result).toMatchObject({ status: 'exited', exitCode: 0 });
    });

    needing('own-places', 'a resident program keeps no short one waiting', async () => {
      const ended: string[] = [];
      const controller = new AbortController();
      const resident = [1, 2].map(() =>
        run({
          python: 'import time; time.sleep(60)',
          request: { lane: 'resident', signal: controller.signal },
        }).then((result) => ended.push(result.status)),
      );
      const short = await Promise.all([run({ python: 'print(1)' }), run({ python: 'print(2)' })]);
      expect(short.map((result) => result.status)).toEqual(['exited', 'exited']);
      expect(ended).toEqual([]);
      controller.abort();
      await Promise.all(resident);
      expect(ended).toEqual(['aborted', 'aborted']);
    });

    test('the largest single file', async () => {
      const writing = (bytes: number) => `
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
try: open("/tmp/x", "wb").write(bytes(${bytes})); print("written")
except OSError as error: print(error.errno)`;
      const limits = { fileBytes: 2 * megabyte, memoryBytes: 256 * megabyte };
      expect(text((await run({ python: writing(megabyte), limits })).stdout)).toBe('written\n');
      expect(text((await run({ python: writing(3 * megabyte), limits })).stdout)).toBe('27\n');
    });

    test('a program that is not there, a file outside of the box', async () => {
      expect(await run({ python: '', request: { argv: ['/box/nothing'] } })).toMatchObject({
        status: 'exited',
        exitCode: 127,
      });
      for (const path of ['/etc/passwd', '/box/../etc/passwd', 'box/x', '/box/'])
        expect((await run({ python: '', request: { files: [{ path, content: 'x' }] } })).status).toBe('sandbox-error');
    });

    if (lacks.length > 0)
      test(`left out, for what it lacks: ${leftOut.join('; ')}`, async () => {
        expect(lacks.filter((each) => !leftOut.some((row) => row.endsWith(`(${each})`)))).toEqual([]);
        const live = await run({ python: '', request: { stdin: 'live' } });
        if (lacks.includes('live'))
          expect([live.status, live.error]).toEqual(['sandbox-error', expect.stringContaining('live')]);
      });
  });
}

function expectText(actual: string, expected: string | RegExp): void {
  if (typeof expected === 'string') expect(actual).toBe(expected);
  else expect(actual).toMatch(expected);
}
