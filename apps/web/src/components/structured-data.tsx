/** What a page is about, for search engines (https://schema.org, as JSON-LD). */
export function StructuredData({ of }: { of: { '@type': string } & Record<string, unknown> }) {
  // A title of an author must not end the element: in JSON, < can always be written so.
  const text = JSON.stringify({ '@context': 'https://schema.org', ...of }).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without <, and no browser runs it
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
