import lighthouse from 'lighthouse';
import desktop from 'lighthouse/core/config/desktop-config.js';

/** https://github.com/GoogleChrome/lighthouse, core/lib/lh-error.js: each asks to run it again. */
const lostTraces = ['NO_NAVSTART', 'NO_TRACING_STARTED', 'NO_FCP', 'NO_LCP'];

/**
 * Lighthouse's performance score, 0 to 100, of a page in the Chromium that listens at `debuggingPort`. As a desktop (a
 * line of 10 Mbit/s) or as a middling phone (1.6 Mbit/s and a processor four times slower), both simulated by Lighthouse.
 * undefined where the trace of the load was not whole, which happens now and then and says nothing of the page.
 */
export async function performanceScore(
  address: string,
  options: { debuggingPort: number; form: 'desktop' | 'mobile' },
): Promise<number | undefined> {
  const flags = { port: options.debuggingPort, onlyCategories: ['performance'], logLevel: 'error' as const };
  const result = await lighthouse(address, flags, options.form === 'desktop' ? desktop : undefined);
  const score = result?.lhr.categories.performance?.score;
  if (typeof score !== 'number' && lostTraces.includes(result?.lhr.runtimeError?.code ?? '')) return undefined;
  if (typeof score !== 'number')
    throw new Error(`Lighthouse gave ${address} no score: ${result?.lhr.runtimeError?.message}`);
  return score * 100;
}
