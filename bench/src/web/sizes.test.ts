import { expect, test } from 'vitest';
import type { PageLoad } from './page-load.ts';
import { libraries, type PageName, pageNames } from './pages.ts';
import { type RecordedSizes, sizeFindings } from './sizes.ts';

const editor = 'CodeMirror';
const recorded = Object.fromEntries(
  pageNames.map((name) => [name, { scriptBytes: 100_000, styleBytes: 10_000, fontBytes: 50_000 }]),
) as RecordedSizes;

/** All pages as they were recorded, but for what `changed` says of one. */
function loads(page?: PageName, changed: Partial<PageLoad> = {}): Record<PageName, PageLoad> {
  const all = pageNames.map((name): [PageName, PageLoad] => [
    name,
    {
      scriptBytes: 100_000,
      styleBytes: 10_000,
      fontBytes: 50_000,
      documentBytes: 5_000,
      requests: 12,
      scripts: [{ path: '/_next/static/chunks/a.js', bytes: 100_000 }],
      libraries: libraries.flatMap(({ name: library, pages }) => (pages.includes(name) ? [library] : [])),
      uncompressed: [],
      ...(name === page && changed),
    },
  ]);
  return Object.fromEntries(all) as Record<PageName, PageLoad>;
}

test.each<[what: string, page: PageName, changed: Partial<PageLoad>, finding: RegExp | undefined]>([
  ['as it was', 'catalogue', {}, undefined],
  ['smaller', 'catalogue', { scriptBytes: 10_000 }, undefined],
  ['within the tolerance', 'catalogue', { scriptBytes: 102_900, fontBytes: 51_000 }, undefined],
  ['script grew', 'landing', { scriptBytes: 104_000 }, /^landing: script grew from 100\.0 kB to 104\.0 kB.*--accept/],
  ['style grew', 'profile', { styleBytes: 11_000 }, /^profile: style sheets grew from 10\.0 kB to 11\.0 kB/],
  ['fonts grew', 'sign-in', { fontBytes: 90_000 }, /^sign-in: fonts grew/],
  ['editor on a page without one', 'catalogue', { libraries: [editor] }, /^catalogue: loads CodeMirror/],
  ['whiteboard in the workspace', 'workspace', { libraries: [editor, 'Excalidraw'] }, /^workspace: loads Excalidraw/],
  ['editor not found where it belongs', 'workspace', { libraries: [] }, /^workspace: CodeMirror was not found/],
  [
    'sent as it is',
    'landing',
    { uncompressed: ['/_next/static/chunks/a.js'] },
    /^landing: .*a\.js was sent uncompressed/,
  ],
])('%s', (_, page, changed, finding) => {
  const findings = sizeFindings(loads(page, changed), recorded);
  if (finding) expect(findings).toEqual([expect.stringMatching(finding)]);
  else expect(findings).toEqual([]);
});

test('a page that nobody has recorded is a finding', () => {
  const { landing: _, ...others } = recorded;
  expect(sizeFindings(loads(), others)).toEqual([expect.stringMatching(/^landing: no size is recorded/)]);
});

test('the limit of the catalogue stands also where the growth was accepted', () => {
  const grown = { scriptBytes: 150_000, styleBytes: 10_000, fontBytes: 50_000 };
  expect(sizeFindings(loads('catalogue', grown), { ...recorded, catalogue: grown })).toEqual([
    'catalogue: 150.0 kB of script, and it is to stay under 150.0 kB',
  ]);
});
