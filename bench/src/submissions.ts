import { type LanguageId, type LanguageInfo, languageListSchema, type ServerToClientEvents } from '@codenova/contracts';
import { io, type Socket } from 'socket.io-client';
import { openProduct, signUp } from './product.ts';
import { percentile } from './statistics.ts';
import { freshSolution } from './two-sum.ts';

/**
 * From POST to the pushed verdict, one at a time on an idle machine, and judged submissions a minute at saturation, in
 * every language. Every submission has code of its own, so that no artifact is taken from a cache, and must be accepted.
 */

export type SubmissionRow = {
  language: LanguageId;
  version: string;
  /** One at a time. */
  p50Ms: number;
  p95Ms: number;
  /** With `atOnce` people who submit again as soon as they have their verdict. */
  atOnce: number;
  perMinute: number;
  saturatedP50Ms: number;
  /** Verdicts at saturation that were not what they are on an idle machine. */
  verdictsChanged: number;
};

const atOnce = 8;

/** One person who submits and waits for the push, again and again. */
async function openPerson(address: string, name: string) {
  const cookie = await signUp(address, name);
  const socket: Socket<ServerToClientEvents> = io(address, {
    transports: ['websocket'],
    extraHeaders: { cookie, origin: address },
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  const waiting = new Map<string, (verdict: string) => void>();
  const early = new Map<string, string>();
  socket.on('event', ({ payload }) => {
    const waiter = waiting.get(payload.submissionId);
    if (waiter) waiter(payload.verdict);
    else early.set(payload.submissionId, payload.verdict);
  });
  return {
    async submit(languageId: LanguageId, code: string): Promise<{ ms: number; verdict: string }> {
      const start = performance.now();
      const response = await fetch(`${address}/api/submissions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie, origin: address },
        body: JSON.stringify({ problemSlug: 'two-sum', languageId, code }),
      });
      if (response.status !== 202) throw new Error(`submission answered ${response.status}: ${await response.text()}`);
      const { id } = (await response.json()) as { id: string };
      const verdict = early.get(id) ?? (await new Promise<string>((resolve) => waiting.set(id, resolve)));
      return { ms: performance.now() - start, verdict };
    },
    close: () => socket.disconnect(),
  };
}

/** The languages that the product says it can judge in. */
async function usableLanguages(address: string): Promise<LanguageInfo[]> {
  const response = await fetch(`${address}/api/languages`);
  return languageListSchema.parse(await response.json()).languages.filter(({ missing }) => missing === null);
}

export async function benchSubmissions(options: { seconds: number }): Promise<SubmissionRow[]> {
  const product = openProduct();
  const rows: SubmissionRow[] = [];
  let people: Awaited<ReturnType<typeof openPerson>>[] = [];
  try {
    people = await Promise.all(Array.from({ length: atOnce }, (_, n) => openPerson(product.address, `person-${n}`)));
    const [first] = people;
    if (!first) throw new Error('nobody submits');
    let serial = 0;
    for (const { id: language, version } of await usableLanguages(product.address)) {
      for (let warm = 0; warm < 4; warm++) await first.submit(language, freshSolution(language, `warm ${warm}`));
      const alone: number[] = [];
      for (const end = performance.now() + options.seconds * 500; performance.now() < end || alone.length < 5; ) {
        const { ms, verdict } = await first.submit(language, freshSolution(language, serial++));
        if (verdict !== 'accepted') throw new Error(`${language}: ${verdict}`);
        alone.push(ms);
      }
      const saturated: number[] = [];
      let verdictsChanged = 0;
      const start = performance.now();
      const end = start + options.seconds * 1_000;
      await Promise.all(
        people.map(async (person) => {
          while (performance.now() < end) {
            const { ms, verdict } = await person.submit(language, freshSolution(language, serial++));
            saturated.push(ms);
            if (verdict !== 'accepted') verdictsChanged++;
          }
        }),
      );
      const elapsedMs = performance.now() - start;
      rows.push({
        language,
        version: version ?? '',
        p50Ms: percentile(alone, 0.5),
        p95Ms: percentile(alone, 0.95),
        atOnce,
        perMinute: (saturated.length / elapsedMs) * 60_000,
        saturatedP50Ms: percentile(saturated, 0.5),
        verdictsChanged,
      });
    }
  } finally {
    for (const person of people) person.close();
    product.close();
  }
  return rows;
}
