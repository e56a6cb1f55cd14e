import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { chromiumLaunch } from '../chromium.ts';

export type FreshChromium = AsyncDisposable & {
  page: Page;
  /** Where Lighthouse finds this browser. */
  debuggingPort(): number;
};

/** Chromium as on its first day: an empty home, an empty cache, one page; signed in where a session's cookie is given. */
export async function openFreshChromium(address: string, cookie: string | undefined): Promise<FreshChromium> {
  const home = mkdtempSync(path.join(tmpdir(), 'nova-chromium-'));
  const profile = path.join(home, 'profile');
  const context = await chromium.launchPersistentContext(profile, {
    ...chromiumLaunch,
    args: [...chromiumLaunch.args, '--remote-debugging-port=0'],
    env: { ...process.env, HOME: home } as Record<string, string>,
    viewport: { width: 1440, height: 900 },
  });
  if (cookie !== undefined) {
    // Not of the page alone: a cookie takes its path from the address, and what the page asks for lies elsewhere.
    const [name = '', value = ''] = cookie.split('=');
    await context.addCookies([{ name, value, url: new URL(address).origin }]);
  }
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    // Chromium writes the port that it has taken into its profile.
    debuggingPort: () => Number(readFileSync(path.join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]),
    async [Symbol.asyncDispose]() {
      await context.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
