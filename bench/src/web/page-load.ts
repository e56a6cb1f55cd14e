/// <reference lib="dom" />
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page, Request } from 'playwright-core';
import { openFreshChromium } from './fresh-chromium.ts';
import { libraries, type PageName, pageNames, pages, type Visitor } from './pages.ts';

/** What a page brings until the network is quiet: bytes as they were sent, compressed. */
export type PageLoad = {
  scriptBytes: number;
  styleBytes: number;
  fontBytes: number;
  /** The page itself, with the data of its components. */
  documentBytes: number;
  /** All, with data that the page asks for ahead. */
  requests: number;
  /** Largest first. */
  scripts: { path: string; bytes: number }[];
  /** Names of the large libraries whose code was among the scripts. */
  libraries: string[];
  /** Scripts and style sheets that were sent as they are. */
  uncompressed: string[];
};

type Kind = 'script' | 'style' | 'font' | 'document' | 'other';
type Loaded = { path: string; kind: Kind; bytes: number; compressed: boolean; text: string };

function kindOf(request: Request, contentType: string): Kind {
  if (contentType.includes('javascript')) return 'script';
  if (contentType.startsWith('text/css')) return 'style';
  if (contentType.startsWith('font/')) return 'font';
  return request.isNavigationRequest() ? 'document' : 'other';
}

async function loaded(request: Request): Promise<Loaded | undefined> {
  const response = await request.response();
  if (!response) return undefined;
  const headers = await response.allHeaders();
  const kind = kindOf(request, headers['content-type'] ?? '');
  return {
    path: new URL(request.url()).pathname,
    kind,
    // Also what the browser fetches ahead or by a preload: it takes the same line.
    bytes: (await request.sizes()).responseBodySize,
    compressed: headers['content-encoding'] !== undefined,
    text: kind === 'script' ? await response.text() : '',
  };
}

const quietMs = 1_000;

/**
 * Waits until the page has asked for nothing for a second and is idle. A quiet network alone is not enough: on a busy machine a page
 * computes for longer than that before it asks for the editor. `asked` counts the page's requests.
 */
async function untilQuiet(page: Page, asked: () => number): Promise<void> {
  const idle = () => page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())));
  for (;;) {
    const before = asked();
    await idle();
    await sleep(quietMs);
    await idle();
    await page.waitForLoadState('networkidle');
    if (asked() === before) return;
  }
}

/** Opens `address` in a page of a browser whose cache is empty, and waits until it is quiet. */
export async function loadPage(page: Page, address: string): Promise<PageLoad> {
  const finished: Promise<Loaded | undefined>[] = [];
  let asked = 0;
  page.on('request', () => asked++);
  page.on('requestfinished', (request) => finished.push(loaded(request)));
  const response = await page.goto(address, { waitUntil: 'networkidle' });
  if (response?.status() !== 200) throw new Error(`${address} answered ${response?.status()}`);
  await untilQuiet(page, () => asked);
  const all = (await Promise.all(finished)).filter((each) => each !== undefined);

  const bytesOf = (kind: Kind) => all.filter((each) => each.kind === kind).reduce((sum, { bytes }) => sum + bytes, 0);
  const scripts = all.filter(({ kind }) => kind === 'script');
  return {
    scriptBytes: bytesOf('script'),
    styleBytes: bytesOf('style'),
    fontBytes: bytesOf('font'),
    documentBytes: bytesOf('document'),
    requests: all.length,
    scripts: scripts.map(({ path, bytes }) => ({ path, bytes })).sort((one, other) => other.bytes - one.bytes),
    libraries: libraries.flatMap(({ name, marker }) =>
      scripts.some(({ text }) => text.includes(marker)) ? [name] : [],
    ),
    uncompressed: all.flatMap(({ kind, compressed, path }) =>
      (kind === 'script' || kind === 'style') && !compressed ? [path] : [],
    ),
  };
}

/** Loads every measured page once, each in a browser of its own. */
export async function loadPages(address: string, visitor: Visitor): Promise<Record<PageName, PageLoad>> {
  const loads: Partial<Record<PageName, PageLoad>> = {};
  for (const name of pageNames) {
    const { path, signedIn } = pages[name];
    await using browser = await openFreshChromium(address, signedIn ? visitor.cookie : undefined);
    loads[name] = await loadPage(browser.page, `${address}${path(visitor)}`);
  }
  return loads as Record<PageName, PageLoad>;
}
