import type { ProblemDocument, TestCase } from '@codenova/contracts';
import type { Store } from '@codenova/store';
import { LRUCache } from 'lru-cache';

type JudgedProblem = { document: ProblemDocument; cases: TestCase[] };
export type ProblemCache = (versionId: number) => Promise<JudgedProblem>;

/** Versions never change: each is read once while it stays within `limitBytes` of JSON text. */
export function createProblemCache(store: Pick<Store, 'problems'>, limitBytes = 64 * 2 ** 20): ProblemCache {
  const kept = new LRUCache<number, JudgedProblem>({
    maxSize: limitBytes,
    sizeCalculation: (problem) => JSON.stringify(problem).length,
  });
  return async (versionId) => {
    const known = kept.get(versionId);
    if (known) return known;
    const [document, cases] = await Promise.all([
      store.problems.documentOf(versionId),
      store.problems.casesOf(versionId),
    ]);
    if (!document || !cases) throw new Error(`problem version ${versionId} is not in the database`);
    const problem = { document, cases };
    kept.set(versionId, problem);
    return problem;
  };
}
