import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromiumLaunch } from '@codenova/bench/chromium';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { address } from './nova.ts';

export type OpenBrowser = {
  /** A page of a person of their own; closing the browser closes all. */
  page(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
};

/** Debian's Chromium, headless, with an empty home. */
export async function openBrowser(): Promise<OpenBrowser> {
  const home = mkdtempSync(path.join(tmpdir(), 'nova-chromium-'));
  const browser: Browser = await chromium.launch({
    ...chromiumLaunch,
    env: { ...process.env, HOME: home } as Record<string, string>,
  });
  return {
    async page(options = {}) {
      const context = await browser.newContext({
        baseURL: address,
        viewport: { width: 1440, height: 900 },
        ...options,
      });
      context.setDefaultTimeout(30_000);
      return context.newPage();
    },
    async close() {
      await browser.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
