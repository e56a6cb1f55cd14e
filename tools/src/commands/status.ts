import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Table from 'cli-table3';
import { exitCodes } from '../failure.ts';
import { openInstance } from '../instance.ts';
import { memoryOfTree } from '../memory.ts';
import { supervisorStatus } from '../supervisor-client.ts';
import type { StartRecord } from './up.ts';

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;

/** Prints each process with its state and memory, and what the first and the last start took. Exit code 1: not all is healthy. */
export async function status(options: { instance: string; json?: boolean }): Promise<void> {
  const instance = openInstance(options.instance);
  const running = await supervisorStatus(instance);
  const file = path.join(instance.directory, 'starts.json');
  const starts = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { first?: StartRecord; last?: StartRecord })
    : {};
  const rows = [
    ...(running?.servers ?? []).map((server) => ({
      ...server,
      ...(server.pid === null ? { bytes: 0, processes: 0 } : memoryOfTree(server.pid)),
    })),
  ];
  const children = rows.reduce((sum, row) => sum + row.bytes, 0);
  // The supervisor is the parent of all others: its own part is what remains.
  const supervisorBytes = running ? Math.max(0, memoryOfTree(running.pid).bytes - children) : 0;
  const totalBytes = children + supervisorBytes;
  const healthy = rows.length > 0 && rows.every((row) => row.state === 'healthy');
  if (!healthy) process.exitCode = exitCodes.failed;

  if (options.json) {
    console.log(JSON.stringify({ healthy, totalBytes, supervisorBytes, servers: rows, starts }, null, 2));
    return;
  }
  if (!running) {
    console.log('CodeNova is not running: ./nova up starts it.');
  } else {
    const table = new Table({
      head: ['process', 'state', 'pid', 'memory', 'restarts', 'since'],
      style: { head: [], border: [] },
    });
    for (const row of rows)
      table.push([row.name, row.state, row.pid ?? '', megabytes(row.bytes), row.restarts, row.startedAt ?? '']);
    table.push(['supervisor', 'healthy', running.pid, megabytes(supervisorBytes), '', '']);
    table.push(['all together', '', '', megabytes(totalBytes), '', '']);
    console.log(table.toString());
    if (starts.last) console.log(`Address: ${starts.last.address}`);
  }
  for (const [label, start] of Object.entries(starts)) {
    const parts = start.steps.map((step) => `${step.label} ${(step.durationMs / 1000).toFixed(1)} s`);
    console.log(
      `The ${label} start (${start.at}) took ${(start.durationMs / 1000).toFixed(1)} s: ${parts.join(', ')}.`,
    );
  }
}
