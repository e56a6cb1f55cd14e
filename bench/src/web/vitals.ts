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
  /** What it is made of, in the order of time. */
  shifts: Shift[];
};

/** `moved` are the elements, each with its place before and after. */
type Shift = { atMs: number; value: number; moved: string[] };
type Seen = { lcpMs: number; shifts: Shift[]; tasks: { startMs: number; endMs: number }[] };
/** Not among TypeScript's types: https://wicg.github.io/layout-instability/. */
type LayoutShift = PerformanceEntry & {
  value: number;
  sources: { node?: Node; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
};
type Observed = Window & { seen: Seen };

/** Before the page is opened. */
export async function observe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Seen = { lcpMs: 0, shifts: [], tasks: [] };
    (window as unknown as Observed).seen = seen;
    const on = (type: string, take: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    on('largest-contentful-paint', ({ startTime }) => {
      seen.lcpMs = startTime;
    });
    const box = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].map(Math.round).join(' ');
    const nameOf = (node: Node | undefined) =>
      node instanceof Element ? node.outerHTML.slice(0, 60) : (node?.textContent?.slice(0, 60) ?? 'removed');
    on('layout-shift', (entry) => {
      const { startTime, value, sources } = entry as LayoutShift;
      const moved = sources.map(
        ({ node, previousRect, currentRect }) => `${nameOf(node)}: ${box(previousRect)} to ${box(currentRect)}`,
      );
      seen.shifts.push({ atMs: startTime, value, moved });
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
  const { lcpMs, shifts } = seen;
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return { lcpMs, blockingMs: sum(blocking), layoutShift: sum(shifts.map(({ value }) => value)), shifts };
}
