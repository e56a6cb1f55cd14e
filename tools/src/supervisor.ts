import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stopServer, waitUntil } from '@codenova/services';
import { probeHealth, type ServerPlan, type ServerState } from './server-plan.ts';

/**
 * Keeps the servers of one instance running: starts them in order, starts again what ends by itself (with a
 * growing pause), stops them in reverse order. Commands come over a unix socket that only the operator reaches:
 * POST /start [ServerPlan...] (answers when all are healthy), POST /stop, GET /status.
 */

const [runDirectory, logDirectory, version] = process.argv.slice(2);
if (!runDirectory || !logDirectory || !version)
  throw new Error('usage: supervisor.ts RUN_DIRECTORY LOG_DIRECTORY VERSION');
const socket = path.join(runDirectory, 'supervisor.sock');
const pidFile = path.join(runDirectory, 'servers.json');
const logLimitBytes = 20_000_000;

type Entry = { plan: ServerPlan; child: ChildProcess | undefined; status: ServerState; wanted: boolean };
const entries = new Map<string, Entry>();

/** Servers that an earlier supervisor left behind when it was killed: ended before we start ours. */
async function endOrphans(): Promise<void> {
  if (!existsSync(pidFile)) return;
  const left = JSON.parse(readFileSync(pidFile, 'utf8')) as { pid: number; startTime: string }[];
  const alive = () => left.filter(({ pid, startTime }) => startTimeOf(pid) === startTime);
  // Only what is surely ours: after a reboot the numbers belong to others.
  const ours = alive();
  // SIGINT is PostgreSQL's fast shutdown and ends all others too.
  for (const { pid } of ours) process.kill(pid, 'SIGINT');
  for (let waited = 0; alive().length > 0 && waited < 100; waited++) await sleep(100);
  for (const { pid } of ours) endGroup(pid);
}

/** The kernel's start time of a process: with the pid it names one process for sure (proc(5), stat field 22). */
function startTimeOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined; // The process is gone.
  }
}

/** Ends what is left of a server's process group. */
function endGroup(leader: number | undefined): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function recordPids(): void {
  const pids = [...entries.values()].flatMap(({ child }) => {
    const startTime = child?.pid === undefined ? undefined : startTimeOf(child.pid);
    return startTime === undefined ? [] : [{ pid: child?.pid, startTime }];
  });
  writeFileSync(`${pidFile}.part`, JSON.stringify(pids), { mode: 0o600 });
  renameSync(`${pidFile}.part`, pidFile);
}

function openLog(name: string): number {
  const file = path.join(logDirectory as string, `${name}.log`);
  if (existsSync(file) && statSync(file).size > logLimitBytes) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}

/** Joins the groups as the operator, then becomes the server under its identity. */
function commandOf(plan: ServerPlan): { command: string; args: string[] } {
  if (!plan.joinGroups?.length) return { command: plan.command, args: plan.args };
  const drop = plan.identity
    ? ['/usr/bin/setpriv', `--reuid=${plan.identity.uid}`, `--regid=${plan.identity.gid}`, '--clear-groups', '--']
    : [];
  const script = 'while [ "$1" != -- ]; do echo $$ > "$1"; shift; done; shift; exec "$@"';
  return {
    command: '/bin/sh',
    args: ['-ec', script, 'join', ...plan.joinGroups, '--', ...drop, plan.command, ...plan.args],
  };
}

function launch(entry: Entry): void {
  const { plan } = entry;
  const log = openLog(plan.name);
  const child = spawn(commandOf(plan).command, commandOf(plan).args, {
    cwd: plan.workingDirectory,
    env: plan.environment,
    stdio: [plan.endsWithInput ? 'pipe' : 'ignore', log, log],
    // A process group of its own, so that what a killed server leaves behind (nginx's workers hold its port) ends too.
    detached: true,
    ...(plan.joinGroups?.length ? {} : (plan.identity ?? {})),
  });
  closeSync(log);
  // A server that has gone breaks the pipe: its exit says so.
  child.stdin?.on('error', () => undefined);
  entry.child = child;
  entry.status = { ...entry.status, state: 'starting', pid: child.pid ?? null, startedAt: new Date().toISOString() };
  const startedMs = Date.now();
  const ended = (reason: string) => {
    if (entry.child !== child) return;
    entry.child = undefined;
    endGroup(child.pid);
    entry.status = {
      ...entry.status,
      pid: null,
      lastExit: reason,
      state: entry.wanted ? 'waiting to restart' : 'stopped',
    };
    recordPids();
    if (!entry.wanted) return;
    if (Date.now() - startedMs > 60_000) entry.status.restarts = 0;
    const pauseMs = Math.min(10_000, 200 * 2 ** Math.min(entry.status.restarts, 10));
    entry.status.restarts++;
    console.log(`${new Date().toISOString()} ${plan.name} ended (${reason}), starts again in ${pauseMs} ms`);
    setTimeout(() => {
      if (entry.wanted && entry.child === undefined) launch(entry);
    }, pauseMs);
  };
  child.once('error', (error) => ended(error.message));
  child.once('exit', (code, signal) => ended(signal ?? `exit code ${code}`));
  recordPids();
  void healthy(entry).catch((error) => console.log(`${new Date().toISOString()} ${plan.name}: ${error.message}`));
}

async function healthy(entry: Entry): Promise<void> {
  await waitUntil(entry.plan.name, entry.plan.startDeadlineMs, async () => {
    await probeHealth(entry.plan.health);
    // A good answer of a server that has just died, or of another one on its port, does not count.
    if (entry.child === undefined) throw new Error(`${entry.plan.name} ended: ${entry.status.lastExit}`);
  });
  entry.status = { ...entry.status, state: 'healthy' };
}

/** Asks again, so that a server which runs but no longer answers is seen in the status. */
async function watchHealth(): Promise<void> {
  for (const entry of entries.values()) {
    const { child } = entry;
    if (!child || !['healthy', 'not answering'].includes(entry.status.state)) continue;
    const answers = await probeHealth(entry.plan.health).then(
      () => true,
      () => false,
    );
    // Meanwhile it may have ended or been started anew.
    if (entry.child !== child || !entry.wanted) continue;
    if (!answers && entry.status.state === 'healthy')
      console.log(`${new Date().toISOString()} ${entry.plan.name} does not answer`);
    entry.status.state = answers ? 'healthy' : 'not answering';
  }
}

async function start(plan: ServerPlan): Promise<void> {
  const running = entries.get(plan.name);
  if (running?.wanted && running.plan.version === plan.version) return healthy(running);
  if (running) await stop(running);
  const entry: Entry = {
    plan,
    child: undefined,
    wanted: true,
    status: { name: plan.name, pid: null, state: 'starting', restarts: 0, startedAt: null, lastExit: null },
  };
  entries.set(plan.name, entry);
  launch(entry);
  await healthy(entry);
}

async function stop(entry: Entry): Promise<void> {
  entry.wanted = false;
  if (entry.child?.stdin) await endInput(entry.child, entry.plan.stopDeadlineMs);
  if (entry.child) await stopServer(entry.child, entry.plan.stopSignal ?? 'SIGTERM', entry.plan.stopDeadlineMs);
  entry.status.state = 'stopped';
}

async function endInput(child: ChildProcess, deadlineMs: number): Promise<void> {
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.stdin?.end();
  await Promise.race([gone, sleep(deadlineMs, undefined, { ref: false })]);
}

async function stopAll(): Promise<void> {
  for (const entry of [...entries.values()].reverse()) await stop(entry);
  rmSync(pidFile, { force: true });
}

/** Plans of the same `wave` start together; waves follow one another. */
async function startWaves(waves: ServerPlan[][]): Promise<void> {
  for (const wave of waves) await Promise.all(wave.map(start));
}

const server = http.createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', async () => {
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    try {
      switch (`${request.method} ${request.url}`) {
        case 'GET /status':
          return answer(200, { pid: process.pid, version, servers: [...entries.values()].map(({ status }) => status) });
        case 'POST /start':
          await startWaves(JSON.parse(Buffer.concat(chunks).toString('utf8')) as ServerPlan[][]);
          return answer(200, {});
        case 'POST /stop':
          await stopAll();
          answer(200, {});
          return shutDown();
        default:
          return answer(404, { error: 'unknown command' });
      }
    } catch (error) {
      return answer(500, { error: error instanceof Error ? error.message : String(error) });
    }
  });
});

function shutDown(): void {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  rmSync(socket, { force: true });
}

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => {
    void stopAll().finally(shutDown);
  });
process.on('SIGHUP', () => undefined);
setInterval(() => void watchHealth(), 15_000).unref();

await endOrphans();
rmSync(socket, { force: true });
process.umask(0o077);
server.requestTimeout = 0;
server.listen(socket);
