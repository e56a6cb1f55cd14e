import type { Api } from './parts.ts';

/** Not told to those who may not know that it is there. */
const hidden = '/api/admin/';

/** Notes every route registered from now on; the methods of a path, in order, none where no route has it. */
export function watchMethods(app: Api): (path: string) => string[] {
  const routes: { pattern: RegExp; methods: string[] }[] = [];
  app.addHook('onRoute', ({ url, method }) => {
    if (!url.startsWith(hidden)) routes.push({ pattern: patternOf(url), methods: [method].flat() });
  });
  return (path) => [
    ...new Set(routes.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods)),
  ].sort();
}

/** Of a route's address, `:name` is one part and `*` the rest; all else stands for itself. */
function patternOf(url: string): RegExp {
  const parts = url.split('/').map((part) => {
    if (part.startsWith(':')) return '[^/]+';
    return part === '*' ? '.*' : RegExp.escape(part);
  });
  return new RegExp(`^${parts.join('/')}$`);
}
