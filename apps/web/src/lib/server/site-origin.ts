import { headers } from 'next/headers';

/**
 * Scheme and host of the site, without a path: what the operator has set, else what this request was sent to. The latter is the
 * asker's word; it is good for the answer to that asker alone.
 */
export async function siteOrigin(): Promise<URL> {
  const given = process.env.PUBLIC_URL;
  if (given) return new URL(new URL(given).origin);
  const incoming = await headers();
  const host = incoming.get('x-forwarded-host') ?? incoming.get('host') ?? '';
  const scheme = incoming.get('x-forwarded-proto') === 'https' ? 'https' : 'http';
  const address = `${scheme}://${host}`;
  return URL.canParse(address) ? new URL(new URL(address).origin) : new URL('http://localhost');
}
