import autocannon, { type Result } from 'autocannon';
import { openProduct, signUp } from './product.ts';
import { percentile } from './statistics.ts';

/** Requests a second and latency through nginx: the catalogue as page and as data, a problem, a submission's POST. */
export type ApiRow = {
  what: string;
  requestsPerSecond: number;
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
  /** Answers other than the expected status, and connection errors. */
  errors: number;
};

export async function benchApi(options: { seconds: number }): Promise<ApiRow[]> {
  const product = openProduct();
  const { address } = product;
  try {
    const cookie = await signUp(address, 'bencher');
    const submission = JSON.stringify({
      problemSlug: 'two-sum',
      languageId: 'python',
      code: 'class Solution:\n    def twoSum(self, nums, target):\n        return [0, 1]\n',
    });
    const loads = [
      { what: 'catalogue page', url: '/problems', status: 200, connections: 8 },
      { what: 'catalogue data', url: '/api/problems', status: 200, connections: 16 },
      { what: 'problem page', url: '/problems/two-sum', status: 200, connections: 8 },
      { what: 'problem data', url: '/api/problems/two-sum', status: 200, connections: 16 },
      // Last, because its queue is still being judged afterwards.
      { what: 'submission POST', url: '/api/submissions', status: 202, connections: 8, body: submission },
    ];
    const rows: ApiRow[] = [];
    for (const { what, url, status, connections, body } of loads) {
      const timesMs: number[] = [];
      let wrong = 0;
      const result = await new Promise<Result>((resolve, reject) => {
        const request =
          body === undefined
            ? {}
            : ({
                method: 'POST',
                body,
                headers: { 'content-type': 'application/json', cookie, origin: address },
              } as const);
        const load = { url: `${address}${url}`, connections, duration: options.seconds, ...request };
        const running = autocannon(load, (error, done) => (error ? reject(error) : resolve(done)));
        running.on('response', (_client, statusCode, _bytes, responseTimeMs) => {
          timesMs.push(responseTimeMs);
          if (statusCode !== status) wrong++;
        });
      });
      rows.push({
        what,
        requestsPerSecond: timesMs.length / result.duration,
        p50Ms: percentile(timesMs, 0.5),
        p95Ms: percentile(timesMs, 0.95),
        p99Ms: percentile(timesMs, 0.99),
        errors: wrong + result.errors + result.timeouts,
      });
    }
    return rows;
  } finally {
    product.close();
  }
}
