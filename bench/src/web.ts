import { setTimeout as sleep } from 'node:timers/promises';
import { openProduct, signUp } from './product.ts';
import { percentile } from './statistics.ts';
import { freshSolution } from './two-sum.ts';
import { openFreshChromium } from './web/fresh-chromium.ts';
import { performanceScore } from './web/lighthouse.ts';
import { loadPage, loadPages, type PageLoad } from './web/page-load.ts';
import { type Figure, type PageName, pageNames, pages, type Visitor } from './web/pages.ts';
import { type RecordedSizes, recordedSizes, recordSizes, sizeFindings } from './web/sizes.ts';
import { observe, readVitals, type Vitals } from './web/vitals.ts';

/** What a person waits for in the browser, and how much each page brings; `failures` are growth that nobody accepted. */

type Row = Record<string, string | number>;
type Measured = { tables: Record<string, Row[]>; failures: string[] };
type Timings = Vitals & { lighthouseDesktop: number; lighthouseMobile: number };
type Options = { accept: boolean /** Only these are timed; the sizes are of all. */; timed?: readonly PageName[] };

const runs = 5;
/** A smaller one nobody sees: a button that moves by its own width has 0.0004. */
const leastShift = 0.001;
/** The desktop's score is what has a target. */
const lighthouseRuns = { desktop: 3, mobile: 1 } as const;

const median = (values: number[]) => percentile(values, 0.5);

/** A person who has solved two-sum. */
async function newVisitor(address: string): Promise<Visitor> {
  const name = 'bencher';
  const cookie = await signUp(address, name);
  const headers = { 'content-type': 'application/json', origin: address, cookie };
  const body = JSON.stringify({ problemSlug: 'two-sum', languageId: 'python', code: freshSolution('python', 1) });
  const sent = await fetch(`${address}/api/submissions`, { method: 'POST', headers, body });
  if (sent.status !== 202) throw new Error(`submission answered ${sent.status}: ${await sent.text()}`);
  const { id } = (await sent.json()) as { id: string };
  const untilMs = performance.now() + 60_000;
  for (;;) {
    const answer = await fetch(`${address}/api/submissions/${id}`, { headers });
    const { submission } = (await answer.json()) as { submission: { state: string; verdict?: string } };
    if (submission.verdict === 'accepted') return { name, cookie };
    if (submission.state === 'judged') throw new Error(`two-sum was judged ${submission.verdict}`);
    if (performance.now() > untilMs) throw new Error('two-sum was not judged within a minute');
    await sleep(100);
  }
}

async function timePage(address: string, cookie: string | undefined): Promise<Timings> {
  const vitals: Vitals[] = [];
  for (let run = 0; run < runs; run++) {
    await using browser = await openFreshChromium(address, cookie);
    await observe(browser.page);
    await loadPage(browser.page, address);
    vitals.push(await readVitals(browser.page));
  }
  const scores = { desktop: [] as number[], mobile: [] as number[] };
  for (const form of ['desktop', 'mobile'] as const)
    for (let tries = 0; scores[form].length < lighthouseRuns[form]; tries++) {
      if (tries > 2 * lighthouseRuns[form] + 2) throw new Error(`Lighthouse could not trace ${address}`);
      await using browser = await openFreshChromium(address, cookie);
      const score = await performanceScore(address, { debuggingPort: browser.debuggingPort(), form });
      if (score !== undefined) scores[form].push(score);
    }
  return {
    lcpMs: median(vitals.map(({ lcpMs }) => lcpMs)),
    blockingMs: median(vitals.map(({ blockingMs }) => blockingMs)),
    layoutShift: median(vitals.map(({ layoutShift }) => layoutShift)),
    shifts: vitals.flatMap(({ shifts }) => shifts),
    lighthouseDesktop: median(scores.desktop),
    lighthouseMobile: median(scores.mobile),
  };
}

function sizeRow(page: PageName, load: PageLoad, recorded: RecordedSizes): Row {
  const { scripts, libraries, uncompressed: _, ...figures } = load;
  const before = recorded[page]?.scriptBytes ?? Number.NaN;
  return {
    page,
    ...figures,
    scripts: scripts.length,
    scriptGrowthPercent: (load.scriptBytes / before - 1) * 100,
    libraries: libraries.join(', '),
  };
}

/** What moved while a page came in, in all of its loads; the largest first. */
function movedRows(page: PageName, shifts: Vitals['shifts']): Row[] {
  const seen = shifts.filter(({ value }) => value >= leastShift).sort((one, other) => other.value - one.value);
  return seen.map(({ atMs, value, moved }) => ({ page, atMs, shift: value, moved: moved.join('\n') }));
}

function wantedRows(page: PageName, figures: Record<Figure, number>): Row[] {
  return Object.entries(pages[page].wanted).map(([figure, wanted]) => {
    const measured = figures[figure as Figure];
    const met = figure === 'lighthouseDesktop' ? measured >= wanted : measured < wanted;
    return { page, figure, measured, wanted, result: met ? 'met' : 'missed' };
  });
}

/**
 * Measures the pages of a product of its own, each in Chromium with an empty cache (medians of several starts). With `accept` it
 * only takes their sizes, and records them as what is expected from now on.
 */
export async function benchWeb(options: Options): Promise<Measured> {
  const product = openProduct();
  try {
    return await measure(product.address, options);
  } finally {
    product.close();
  }
}

async function measure(address: string, { accept, timed = pageNames }: Options): Promise<Measured> {
  const visitor = await newVisitor(address);
  const recorded = recordedSizes();
  const loads = await loadPages(address, visitor);
  const sizes = pageNames.map((page) => sizeRow(page, loads[page], recorded));
  if (accept) {
    recordSizes(loads);
    return { tables: { sizes }, failures: sizeFindings(loads, recordedSizes()) };
  }
  const timings: Row[] = [];
  const wanted: Row[] = [];
  const moved: Row[] = [];
  for (const page of timed) {
    const { path, signedIn } = pages[page];
    const timing = await timePage(`${address}${path(visitor)}`, signedIn ? visitor.cookie : undefined);
    const { shifts, ...figures } = timing;
    timings.push({ page, ...figures });
    moved.push(...movedRows(page, shifts));
    wanted.push(...wantedRows(page, { ...figures, scriptBytes: loads[page].scriptBytes }));
  }
  return { tables: { timings, moved, sizes, wanted }, failures: sizeFindings(loads, recorded) };
}
