import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { waitUntil } from '@codenova/services';
import { contentHash } from './content-hash.ts';
import { Failure } from './failure.ts';
import { type Instance, root } from './instance.ts';
import type { ServerPlan, ServerState } from './server-plan.ts';

/** `version` is of the supervisor's own sources. */
export type SupervisorStatus = { pid: number; version: string; servers: ServerState[] };

function ask<T>(instance: Instance, method: string, command: string, body?: unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      { socketPath: instance.supervisorSocket, method, path: command, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const answer = JSON.parse(Buffer.concat(chunks).toString('utf8')) as T & { error?: string };
          if (response.statusCode === 200) resolve(answer);
          else reject(new Failure(answer.error ?? `the supervisor answered ${response.statusCode}`, 1));
        });
      },
    );
    request.on('error', reject);
    request.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

/** What runs; undefined when nothing does. */
export async function supervisorStatus(instance: Instance): Promise<SupervisorStatus | undefined> {
  try {
    return await ask<SupervisorStatus>(instance, 'GET', '/status');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ECONNREFUSED') return undefined;
    throw error;
  }
}

/** Starts what does not run in its present version, wave after wave; resolves when all of it is healthy. */
export async function startServers(instance: Instance, waves: ServerPlan[][]): Promise<void> {
  await ask(instance, 'POST', '/start', waves);
}

/** Stops all servers in reverse order, then the supervisor. */
export async function stopServers(instance: Instance): Promise<void> {
  await ask(instance, 'POST', '/stop');
}

/** Starts the supervisor in the background unless it runs in its present version; returns its process id. */
export async function startSupervisor(instance: Instance): Promise<number> {
  const program = path.join(root, 'tools/src/supervisor.ts');
  const sources = [program, path.join(root, 'tools/src/server-plan.ts'), path.join(root, 'packages/services/src')];
  const version = contentHash(sources, process.version);
  const running = await supervisorStatus(instance);
  if (running?.version === version) return running.pid;
  if (running) await stopServers(instance);
  const log = openSync(path.join(instance.logDirectory, 'supervisor.log'), 'a', 0o600);
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', program, instance.runDirectory, instance.logDirectory, version],
    {
      cwd: root,
      detached: true,
      stdio: ['ignore', log, log],
      env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8' },
    },
  );
  child.unref();
  let pid = 0;
  await waitUntil('the supervisor', 20_000, async () => {
    const started = await supervisorStatus(instance);
    if (!started) throw new Error('it does not answer: see supervisor.log');
    pid = started.pid;
  });
  return pid;
}
