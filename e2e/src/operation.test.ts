import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { address, instance, nova, port } from './nova.ts';
import { newPerson, password, solution } from './person.ts';

type Status = {
  healthy: boolean;
  totalBytes: number;
  servers: { name: string; pid: number; restarts: number; bytes: number }[];
};

async function status(): Promise<Status> {
  return JSON.parse((await nova(['status', '--json', '--instance', instance])).stdout) as Status;
}

async function healthyAgain(): Promise<Status> {
  for (;;) {
    const now = await status();
    if (now.healthy) return now;
    await sleep(200);
  }
}

async function pidOf(name: string): Promise<number> {
  const server = (await status()).servers.find((candidate) => candidate.name === name);
  if (!server) throw new Error(`${name} does not run`);
  return server.pid;
}

async function kill(name: string): Promise<void> {
  process.kill(await pidOf(name), 'SIGKILL');
}

test('status names every process with its memory', async () => {
  const now = await status();
  expect(now.healthy).toBe(true);
  expect(now.servers.map(({ name }) => name).sort()).toEqual(
    ['api', 'judge', 'nginx', 'postgres', 'realtime', 'redis-cache', 'redis-durable', 'slots', 'web'].sort(),
  );
  for (const server of now.servers) expect(server.bytes).toBeGreaterThan(0);
});

test('a taken port is one clear sentence, its own exit code, and changes nothing', async () => {
  const server = net.createServer().listen(3198, '0.0.0.0');
  try {
    const up = await nova(['up', '--instance', 'e2e-other', '--port', '3198']);
    expect(up.exitCode).toBe(3);
    expect(up.stderr).toMatch(/^nova: port 3198 is taken by \S+ \(process \d+\): .*--port N$/m);
  } finally {
    server.close();
  }
});

test.each([
  [['up', '--port', '99999'], 2, /port/],
  [['logs', 'nobody', '--instance', instance], 2, /no log of nobody.*judge/],
  [['problems', 'check', 'no-such-problem'], 2, /no problem no-such-problem/],
  [['bench', 'nothing'], 2, /no bench nothing/],
  [['fly'], 2, /unknown command/],
] as const)('nova %j exits with %i', async (args, exitCode, says) => {
  const finished = await nova([...args]);
  expect(finished.stderr).toMatch(says);
  expect(finished.exitCode).toBe(exitCode);
});

test('down and up again lose nothing', async () => {
  const person = await newPerson();
  const id = await person.submit('two-sum', 'python', solution('two-sum', 'accepted.py'));
  await person.judged(id);
  expect((await nova(['down', '--instance', instance])).exitCode).toBe(0);
  expect((await nova(['status', '--instance', instance])).exitCode).toBe(1);
  const up = await nova(['up', '--instance', instance]);
  expect(up.stdout).toContain(`http://localhost:${port}`);
  // The same session, account and submission as before.
  expect((await person.submission(id)).verdict).toBe('accepted');
  const again = await fetch(`${address}/api/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login: person.name, password }),
  });
  expect(again.status).toBe(200);
}, 300_000);

test('I1, I2, I8: the judge killed with -9 in the middle loses nothing and judges once', async () => {
  const person = await newPerson();
  const code = solution('two-sum', 'accepted.cpp');
  // Asked for before: the command takes longer than a judgement.
  const judge = await pidOf('judge');
  const ids = await Promise.all(
    Array.from({ length: 6 }, (_, n) => person.submit('two-sum', 'cpp', `${code}\n// ${n}\n`)),
  );
  const judgedSoFar = async () => {
    const submissions = await Promise.all(ids.map((id) => person.submission(id)));
    return submissions.filter(({ state }) => state === 'judged').length;
  };
  await expect.poll(judgedSoFar, { timeout: 60_000, interval: 20 }).toBeGreaterThan(0);
  process.kill(judge, 'SIGKILL');
  // In the middle: were all judged by then, the kill would show nothing.
  expect(await judgedSoFar()).toBeLessThan(ids.length);
  const judged = await Promise.all(ids.map((id) => person.judged(id)));
  expect(judged.map(({ verdict }) => verdict)).toEqual(ids.map(() => 'accepted'));
  const { events } = await person.events();
  expect(events.map(({ payload }) => payload.submissionId).sort()).toEqual([...ids].sort());
  expect(events.map(({ sequence }) => sequence)).toEqual(ids.map((_, index) => index + 1));
  await healthyAgain();
});

test.each(['api', 'realtime', 'web', 'postgres', 'redis-durable', 'redis-cache', 'slots', 'nginx'])(
  'I8: %s killed with -9 comes back by itself, and a submission is judged',
  async (name) => {
    const person = await newPerson();
    const before = (await status()).servers.find((server) => server.name === name)?.pid;
    await kill(name);
    // Healthy is the new process, not what the old one left behind.
    expect((await healthyAgain()).servers.find((server) => server.name === name)?.pid).not.toBe(before);
    for (;;) {
      // The other processes reach the server that came back within moments.
      const response = await person.request('GET', '/api/health/ready').catch(() => undefined);
      if (response?.status === 200) break;
      await sleep(200);
    }
    const id = await person.submit('two-sum', 'python', solution('two-sum', 'accepted.py'));
    expect((await person.judged(id)).verdict).toBe('accepted');
  },
);

test('an administrator is made on the command line and sees the overview; others do not', async () => {
  const name = `boss-${Date.now()}`;
  const made = await nova(
    ['admin', 'create', '--instance', instance, '--name', name, '--email', `${name}@example.org`, '--password-stdin'],
    {},
    `${password}\n`,
  );
  expect(made.exitCode, made.stderr).toBe(0);
  const signedIn = await fetch(`${address}/api/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login: name, password }),
  });
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const overview = await fetch(`${address}/api/admin/overview`, { headers: { cookie } });
  expect(overview.status).toBe(200);
  const person = await newPerson();
  expect((await person.request('GET', '/api/admin/overview')).status).toBe(404);
});
