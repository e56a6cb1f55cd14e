import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import ReactMarkdown, { type Options } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { imagesAsLinks, ownFootnoteLabel } from './markdown-tree.ts';

function drawn(text: string, prefix = 'post-'): string {
  const options = {
    skipHtml: true,
    remarkPlugins: [remarkGfm],
    remarkRehypeOptions: { clobberPrefix: prefix },
    rehypePlugins: [imagesAsLinks, [ownFootnoteLabel, { prefix }]],
  } satisfies Options;
  return renderToStaticMarkup(createElement(ReactMarkdown, options, text));
}

test.each([
  ['![a chart](/api/settings/export)', '<p><a href="/api/settings/export">a chart</a></p>'],
  ['![](/api/settings/export)', '<p><a href="/api/settings/export">/api/settings/export</a></p>'],
  ['![a chart][x]\n\n[x]: //example.org/x.png', '<p><a href="//example.org/x.png">a chart</a></p>'],
  // A link holds no other.
  ['[![a chart](/x.png)](https://example.org)', '<p><a href="https://example.org">a chart</a></p>'],
  ['[**![a chart](/x.png)**](/y)', '<p><a href="/y"><strong>a chart</strong></a></p>'],
  ['![x](javascript:alert(1))', '<p><a href="">x</a></p>'],
  ['![x](data:image/svg+xml,x)', '<p><a href="">x</a></p>'],
  ['<img src="/api/settings/export">', ''],
])('%s is no image', (text, html) => {
  expect(drawn(text)).toBe(html);
});

test('footnotes of two texts on a page share no id, and what leads to them stays in its text', () => {
  const text = 'One[^1] and again[^1].\n\n[^1]: The note.';
  const ids = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '');
  const [first, second] = [drawn(text, 'first-'), drawn(text, 'second-')];
  expect(ids(first)).toHaveLength(4);
  expect(ids(first).filter((id) => ids(second).includes(id))).toEqual([]);
  const led = [...first.matchAll(/(?:href="#|aria-describedby=")([^"]*)"/g)].map(([, id]) => id ?? '');
  expect(led.length).toBeGreaterThan(4);
  expect(led.filter((id) => !ids(first).includes(id))).toEqual([]);
});
