/** Whether each %-sequence of an address is one: the router and the pages decode it, and can't say 404 of one that is none. */
export function isReadableAddress(url: string): boolean {
  try {
    decodeURIComponent(url.split('?')[0] ?? '');
    return true;
  } catch {
    return false;
  }
}
