import type { Api } from './parts.ts';

/** Not told to those who may not know that it is there. */
const hidden = '/api/admin/';

/** Notes every route registered from now on; the methods of a path, in order, none where no route has it. */
export function watchMethods(app: Api): (path: string) => string[] {
  const routes: { parts: string[]; methods: string[] }[] = [];
  app.addHook('onRoute', ({ url, method }) => {
    if (!url.startsWith(hidden)) routes.push({ parts: url.split('/'), methods: [method].flat() });
  });
  return (path) => {
    const asked = path.split('/');
    return [...new Set(routes.flatMap(({ parts, methods }) => (isAt(parts, asked) ? methods : [])))].sort();
  };
}

/** Of a route's address, `:name` is any one part and `*` the rest. */
function isAt(route: string[], asked: string[]): boolean {
  for (const [index, part] of route.entries()) {
    if (part === '*') return true;
    if (!asked[index] && asked[index] !== part) return false;
    if (!part.startsWith(':') && part !== asked[index]) return false;
  }
  return route.length === asked.length;
}
