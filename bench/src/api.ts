import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { openProduct, signUp } from './product.ts';

/** Requests a second and latency through nginx, by wrk: the catalogue as page and as data, a problem, a submission's POST. */
export type ApiRow = {
  what: string;
  connections: number;
  requestsPerSecond: number;
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
  /** Answers of status 400 and above, broken connections, time-outs. */
  errors: number;
};

const script = path.resolve(import.meta.dirname, '../programs/load.lua');

type Load = { what: string; path: string; connections: number; body?: string };

function load(
  { what, path: place, connections, body }: Load,
  address: string,
  cookie: string,
  seconds: number,
): ApiRow {
  const output = execFileSync(
    '/usr/bin/wrk',
    ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '10s', '-s', script, `${address}${place}`],
    {
      encoding: 'utf8',
      env: body === undefined ? {} : { LOAD_METHOD: 'POST', LOAD_BODY: body, LOAD_COOKIE: cookie },
    },
  );
  const line = output.trim().split('\n').at(-1) ?? '';
  const said = JSON.parse(line) as Record<'requests' | 'durationUs' | 'p50Us' | 'p95Us' | 'p99Us' | 'errors', number>;
  return {
    what,
    connections,
    requestsPerSecond: said.requests / (said.durationUs / 1e6),
    p50Ms: said.p50Us / 1e3,
    p95Ms: said.p95Us / 1e3,
    p99Ms: said.p99Us / 1e3,
    errors: said.errors,
  };
}

export async function benchApi(options: { seconds: number }): Promise<ApiRow[]> {
  const product = openProduct();
  const { address } = product;
  try {
    const cookie = await signUp(address, 'bencher');
    const body = JSON.stringify({
      problemSlug: 'two-sum',
      languageId: 'python',
      code: 'class Solution:\n    def twoSum(self, nums, target):\n        return [0, 1]\n',
    });
    const loads: Load[] = [
      { what: 'catalogue page', path: '/problems', connections: 8 },
      { what: 'catalogue data', path: '/api/problems', connections: 16 },
      { what: 'problem page', path: '/problems/two-sum', connections: 8 },
      { what: 'problem data', path: '/api/problems/two-sum', connections: 16 },
      // Last, because its queue is still being judged afterwards.
      { what: 'submission POST', path: '/api/submissions', connections: 8, body },
    ];
    return loads.map((each) => load(each, address, cookie, options.seconds));
  } finally {
    product.close();
  }
}
