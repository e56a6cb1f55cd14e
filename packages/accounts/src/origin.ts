/**
 * Whether a browser's request comes from our own pages: its Origin is the host that it asks, or the
 * public address. A request without Origin is no cross-site one by a current browser; `Sec-Fetch-Site`
 * then still tells.
 */
export function isOwnOrigin(
  headers: { origin?: string | undefined; host?: string | undefined; fetchSite?: string | undefined },
  publicUrl: string | undefined,
): boolean {
  const { origin, host, fetchSite } = headers;
  if (origin === undefined) return fetchSite === undefined || fetchSite === 'same-origin' || fetchSite === 'none';
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  if (publicUrl !== undefined && from.origin === new URL(publicUrl).origin) return true;
  return (from.protocol === 'http:' || from.protocol === 'https:') && host !== undefined && from.host === host;
}
