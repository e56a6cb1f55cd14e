import { type ProblemListQuery, problemListQuerySchema } from '@codenova/contracts';

/** The catalogue's view lives in its address: filters, order and page, so that it can be shared and works without JavaScript. */

type Given = Record<string, string | string[] | undefined>;
const keys = [
  'search',
  'difficulty',
  'topic',
  'status',
  'list',
  'company',
  'bookmarked',
  'sort',
  'direction',
  'page',
] as const;
const viewSchema = problemListQuerySchema.omit({ pageSize: true });
export type CatalogueView = Pick<ProblemListQuery, (typeof keys)[number]>;

/** Reads the view; a value that is none (an old or mistyped link) is left out instead of failing the page. */
export function readView(given: Given): CatalogueView {
  const kept: Record<string, string> = {};
  for (const key of keys) {
    const raw = given[key];
    const value = (Array.isArray(raw) ? raw[0] : raw)?.trim();
    if (!value || !problemListQuerySchema.shape[key].safeParse(value).success) continue;
    kept[key] = value;
  }
  return viewSchema.parse(kept);
}

/** The view as a query, only with what differs from the plain catalogue. */
export function viewQuery(view: CatalogueView): URLSearchParams {
  const query = new URLSearchParams();
  for (const key of keys) {
    const value = view[key];
    if (value === undefined || value === plainView[key]) continue;
    query.set(key, String(value));
  }
  return query;
}

const plainView: CatalogueView = viewSchema.parse({});

/** The address of the catalogue with `change` made; any change but of the page starts at the first page. */
export function viewHref(view: CatalogueView, change: Partial<CatalogueView>): string {
  const query = viewQuery({ ...view, page: 1, ...change }).toString();
  return query ? `/problems?${query}` : '/problems';
}

/** Whether some problems are left out. */
export function isFiltered(view: CatalogueView): boolean {
  return Boolean(
    view.search ?? view.difficulty ?? view.topic ?? view.status ?? view.list ?? view.company ?? view.bookmarked,
  );
}
