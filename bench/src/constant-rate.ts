import { Agent, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { percentile } from './statistics.ts';

export type RateResult = { requests: number; p50Ms: number; p95Ms: number; p99Ms: number; errors: number };

/**
 * Asks at a constant rate, whether earlier answers have come or not, and measures each from the moment at which it was due: a server
 * that falls behind is not spared the requests that it would have got.
 */
export async function atConstantRate(
  url: (index: number) => string,
  options: { perSecond: number; seconds: number; cookie?: string },
): Promise<RateResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const times: number[] = [];
  let errors = 0;
  const total = options.perSecond * options.seconds;
  const startMs = performance.now();
  const open: Promise<void>[] = [];
  for (let index = 0; index < total; index++) {
    const dueMs = startMs + (index * 1_000) / options.perSecond;
    const waitMs = dueMs - performance.now();
    if (waitMs > 1) await sleep(waitMs);
    open.push(
      ask(url(index), agent, options.cookie).then((ok) => {
        times.push(performance.now() - dueMs);
        if (!ok) errors++;
      }),
    );
  }
  await Promise.all(open);
  agent.destroy();
  const at = (share: number) => percentile(times, share);
  return { requests: total, p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99), errors };
}

function ask(url: string, agent: Agent, cookie: string | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get(
      url,
      { agent, headers: cookie === undefined ? {} : { cookie }, timeout: 10_000 },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode === 200));
        response.on('error', () => resolve(false));
      },
    );
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(false));
  });
}
