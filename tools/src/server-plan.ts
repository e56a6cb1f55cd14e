import http from 'node:http';
import { probeSlots } from '@codenova/sandbox';
import { probePostgres, probeRedis, type ServerSpec } from '@codenova/services';

/** How to tell that a server works. */
export type HealthProbe =
  | { kind: 'postgres'; url: string }
  | { kind: 'redis'; socket: string; password: string }
  | { kind: 'slots'; socket: string }
  | { kind: 'http'; path: string; socket: string }
  | { kind: 'http'; path: string; port: number };

/** A server as the supervisor keeps it running. Plain data: it goes over the supervisor's socket. */
export type ServerPlan = ServerSpec & {
  health: HealthProbe;
  /** How long it may take from its start to its first good answer. */
  startDeadlineMs: number;
  /** How long it may take to end after its stop signal. */
  stopDeadlineMs: number;
  /** `cgroup.procs` files that the server joins before it drops its privileges. */
  joinGroups?: string[];
  /** Its input is a pipe of the supervisor's, whose end ends it: for a server that the operator has no right to signal. */
  endsWithInput?: boolean;
  /** Files that changed since it was started make it start again; a hash over them. */
  version: string;
};

export type ServerState = {
  name: string;
  pid: number | null;
  state: 'starting' | 'healthy' | 'not answering' | 'waiting to restart' | 'stopped';
  restarts: number;
  startedAt: string | null;
  /** Why it ended the last time by itself. */
  lastExit: string | null;
};

/** Throws unless the server answers as it should. */
export async function probeHealth(probe: HealthProbe): Promise<void> {
  switch (probe.kind) {
    case 'postgres':
      return probePostgres(probe.url);
    case 'redis':
      return probeRedis(probe);
    case 'slots':
      return probeSlots(probe.socket);
    case 'http':
      return probeHttp(probe);
    default:
      return probe satisfies never;
  }
}

function probeHttp(probe: Extract<HealthProbe, { kind: 'http' }>): Promise<void> {
  const place = 'socket' in probe ? { socketPath: probe.socket } : { host: '127.0.0.1', port: probe.port };
  return new Promise((resolve, reject) => {
    const request = http.get({ ...place, path: probe.path, timeout: 3_000, agent: false }, (response) => {
      response.resume();
      if (response.statusCode === 200) resolve();
      else reject(new Error(`${probe.path} answered ${response.statusCode}`));
    });
    request.on('timeout', () => request.destroy(new Error(`${probe.path} did not answer in 3 s`)));
    request.on('error', reject);
  });
}
