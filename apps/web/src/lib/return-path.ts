/** The page to come back to after signing in: a path of this site, else the catalogue. */
export function returnPath(next: string | string[] | undefined): string {
  if (typeof next !== 'string' || !/^\/(?![/\\])/.test(next) || /[\s\\]/.test(next)) return '/problems';
  return /^\/sign-(in|up)\b/.test(next) ? '/problems' : next;
}

/** The address of `page` that comes back to `path`. */
export function withReturn(page: '/sign-in' | '/sign-up', path: string): string {
  return path === '/' || path.startsWith('/sign-') ? page : `${page}?next=${encodeURIComponent(path)}`;
}
