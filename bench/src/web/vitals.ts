/// <reference lib="dom" />
import type { Page } from 'playwright-core';

/** What a person waits for, as the browser itself observes it, without any throttling. */
export type Vitals = {
  /** Largest Contentful Paint. */
  lcpMs: number;
  /** Total blocking time: of tasks after the first paint, what is over 50 ms each (https://web.dev/articles/tbt). */
  blockingMs: number;
  /** Sum of all layout shifts; nobody touches the page. */
  layoutShift: number;
};

type Seen = { lcpMs: number; layoutShift: number; tasks: { startMs: number; endMs: number }[] };
type Observed = Window & { seen: Seen };

/** Before the page is opened. */
export async function observe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Seen = { lcpMs: 0, layoutShift: 0, tasks: [] };
    (window as unknown as Observed).seen = seen;
    const on = (type: string, take: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    on('largest-contentful-paint', ({ startTime }) => {
      seen.lcpMs = startTime;
    });
    on('layout-shift', (entry) => {
      seen.layoutShift += (entry as PerformanceEntry & { value: number }).value;
    });
    on('longtask', ({ startTime, duration }) => seen.tasks.push({ startMs: startTime, endMs: startTime + duration }));
  });
}

/** After the page is quiet. */
export async function readVitals(page: Page): Promise<Vitals> {
  const { seen, firstPaintMs } = await page.evaluate(() => ({
    seen: (window as unknown as Observed).seen,
    firstPaintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));
  const blocking = seen.tasks.map(({ startMs, endMs }) => Math.max(0, endMs - Math.max(startMs, firstPaintMs) - 50));
  return { lcpMs: seen.lcpMs, layoutShift: seen.layoutShift, blockingMs: blocking.reduce((sum, ms) => sum + ms, 0) };
}
