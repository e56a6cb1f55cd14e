import type { MetadataRoute } from 'next';
import { siteOrigin } from '../lib/server/site-origin.ts';

/** What is a person's own, and what works only for them, is not for search engines. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const origin = await siteOrigin();
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/admin/', '/api/', '/notes', '/settings', '/submissions'] },
    sitemap: new URL('/sitemap.xml', origin).href,
  };
}
