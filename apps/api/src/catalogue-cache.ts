import type { LanguageId, LanguageInfo, ProblemListQuery, Signature } from '@codenova/contracts';
import type { AcceptedOnes, CatalogueFacets, ProblemPage, Store, StoredProblem } from '@codenova/store';
import { LRUCache } from 'lru-cache';

export type CachedProblem = StoredProblem & { starterCode: Record<string, string> };

/** What everybody reads alike, kept in the process for a moment. */
export type CatalogueCache = {
  problem(slug: string): Promise<CachedProblem | undefined>;
  /** As a visitor sees it. */
  page(query: ProblemListQuery): Promise<ProblemPage>;
  facets(): Promise<CatalogueFacets>;
  /** The slugs of problems with an editorial. */
  editorials(): Promise<string[]>;
  languages(): Promise<LanguageInfo[]>;
  /** What everybody with an accepted submission of a problem's version in a language needed. */
  accepted(versionId: number, languageId: LanguageId): Promise<AcceptedOnes>;
};

/**
 * Problems and facets stay until the catalogue's revision changes, which is asked at most once a `revisionTtlMs`; a
 * page of the list stays `listTtlMs`, since its acceptance counts move (as accepted ones do), and is still answered with for `listStaleMs` while a
 * newer one is asked for, so that nobody waits for it. Requests at the same time share one query; a failed one is not kept.
 */
export function createCatalogueCache(options: {
  store: Pick<Store, 'problems' | 'languages' | 'standings'>;
  starterCode: (signature: Signature) => Record<string, string>;
  revisionTtlMs?: number;
  listTtlMs?: number;
  listStaleMs?: number;
}): CatalogueCache {
  const { store, starterCode, revisionTtlMs = 1_000, listTtlMs = 5_000, listStaleMs = 25_000 } = options;
  const revision = shared(1, revisionTtlMs, () => store.problems.revision());
  const untilRevisionMs = 3_600_000;
  const problems = shared(1_000, untilRevisionMs, async (key: string) => {
    const found = await store.problems.find(key.slice(key.indexOf(':') + 1));
    return found && { ...found, starterCode: starterCode(found.signature) };
  });
  const facets = shared(1, untilRevisionMs, () => store.problems.facets());
  const editorials = shared(1, untilRevisionMs, () => store.problems.editorials());
  const pages = shared(
    200,
    listTtlMs,
    (key: string) => store.problems.list(JSON.parse(key.slice(key.indexOf(':') + 1)) as ProblemListQuery, null),
    listStaleMs,
  );
  const languages = shared(1, listTtlMs, () => store.languages.list());
  const accepted = shared(
    500,
    listTtlMs,
    (key: string) => {
      const [versionId, languageId] = key.split(':') as [string, LanguageId];
      return store.standings.accepted(Number(versionId), languageId);
    },
    listStaleMs,
  );

  return {
    problem: async (slug) => problems(`${await revision('')}:${slug}`),
    page: async (query) => pages(`${await revision('')}:${JSON.stringify(query)}`),
    facets: async () => facets(`${await revision('')}`),
    editorials: async () => editorials(`${await revision('')}`),
    languages: () => languages(''),
    accepted: (versionId, languageId) => accepted(`${versionId}:${languageId}`),
  };
}

function shared<T>(
  max: number,
  ttl: number,
  load: (key: string) => Promise<T>,
  staleMs = 0,
): (key: string) => Promise<T> {
  const kept = new LRUCache<string, Promise<T>>({ max, ttl: ttl + staleMs });
  const renewing = new Set<string>();
  /** One at a time for a key; what is there stays until the new one is, also when that fails. */
  const renew = (key: string) => {
    if (renewing.has(key)) return;
    renewing.add(key);
    load(key)
      .then(
        (value) => void (value !== undefined && kept.set(key, Promise.resolve(value))),
        // Whoever asks once it is too old waits, and is told.
        () => undefined,
      )
      .finally(() => renewing.delete(key));
  };
  return (key) => {
    const known = kept.get(key);
    if (known) {
      if (kept.getRemainingTTL(key) < staleMs) renew(key);
      return known;
    }
    const loading = load(key);
    kept.set(key, loading);
    // Neither a failure nor an absence stays: unknown slugs would push known ones out.
    const forget = () => void (kept.peek(key) === loading && kept.delete(key));
    loading.then((value) => value === undefined && forget(), forget);
    return loading;
  };
}
