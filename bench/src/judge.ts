import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateCases, readProblem } from '@codenova/catalogue';
import type { ServerToClientEvents } from '@codenova/contracts';
import { io, type Socket } from 'socket.io-client';
import { openProduct, signUp } from './product.ts';
import { percentile } from './statistics.ts';

/**
 * Submissions a second and the time from POST to the pushed verdict, at 1, 4 and 16 at once, beside what the same
 * solution costs when it is compiled and run by hand over as many cases. Every submission has code of its own, so
 * that no artifact is taken from a cache.
 */

const programs = path.resolve(import.meta.dirname, '../programs');
const languages = {
  python: { file: 'two-sum.py', comment: '#', compile: undefined, run: (file: string) => ['/usr/bin/python3', file] },
  cpp: {
    file: 'two-sum.cpp',
    comment: '//',
    compile: (file: string) => ['/usr/bin/g++', '-std=c++20', '-O2', '-o', `${file}.out`, file],
    run: (file: string) => [`${file}.out`],
  },
} as const;
type Language = keyof typeof languages;

export type JudgeRow = {
  language: Language;
  atOnce: number;
  submissions: number;
  perSecond: number;
  p50Ms: number;
  p95Ms: number;
  /** Compiling and running by hand, median. */
  byHandMs: number;
  /** p50 over by hand. */
  ratio: number;
};

function solution(language: Language): string {
  const text = readFileSync(path.join(programs, languages[language].file), 'utf8');
  const [judged] = text.split(`${languages[language].comment} -- by hand --`);
  return judged as string;
}

/** Median wall time of compiling and running the program by hand. */
function byHandMs(language: Language, input: string): number {
  const directory = mkdtempSync(path.join(tmpdir(), 'nova-bench-'));
  try {
    const { file: name, compile, run } = languages[language];
    const file = path.join(directory, name);
    writeFileSync(file, readFileSync(path.join(programs, name)));
    const times = Array.from({ length: 7 }, () => {
      const start = performance.now();
      for (const argv of [compile?.(file), run(file)]) {
        if (!argv) continue;
        const result = spawnSync(argv[0] as string, argv.slice(1), { input });
        if (result.status !== 0) throw new Error(`${argv.join(' ')}: ${result.stderr}`);
      }
      return performance.now() - start;
    });
    return percentile(times, 0.5);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

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
    async submit(languageId: Language, code: string): Promise<number> {
      const start = performance.now();
      const response = await fetch(`${address}/api/submissions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie, origin: address },
        body: JSON.stringify({ problemSlug: 'two-sum', languageId, code }),
      });
      if (response.status !== 202) throw new Error(`submission answered ${response.status}: ${await response.text()}`);
      const { id } = (await response.json()) as { id: string };
      const verdict = early.get(id) ?? (await new Promise<string>((resolve) => waiting.set(id, resolve)));
      if (verdict !== 'accepted') throw new Error(`${languageId}: ${verdict}`);
      return performance.now() - start;
    },
    close: () => socket.disconnect(),
  };
}

/** All cases of two-sum as the programs by hand read them: their number, then length, numbers and target of each. */
async function casesAsText(): Promise<string> {
  const read = await readProblem(path.resolve(import.meta.dirname, '../../problems/two-sum'));
  if (!read.ok) throw new Error('problems/two-sum is broken: ./nova problems check two-sum');
  const generated = await generateCases(read.problem);
  if (!generated.ok) throw new Error('the generator of two-sum failed: ./nova problems check two-sum');
  const inputs = [...read.problem.handCases, ...generated.cases].map(({ input }) => {
    if (input.kind !== 'function') throw new Error('two-sum is a function');
    const [nums, target] = input.args as [number[], number];
    return [nums.length, ...nums, target].join(' ');
  });
  return [inputs.length, ...inputs].join('\n');
}

export async function benchJudge(options: { seconds: number }): Promise<JudgeRow[]> {
  const cases = await casesAsText();
  const product = openProduct();
  const rows: JudgeRow[] = [];
  try {
    const people = await Promise.all(Array.from({ length: 16 }, (_, n) => openPerson(product.address, `person-${n}`)));
    let serial = 0;
    for (const language of Object.keys(languages) as Language[]) {
      const hand = byHandMs(language, cases);
      const code = solution(language);
      const { comment } = languages[language];
      await people[0]?.submit(language, `${code}\n${comment} warm-up`);
      for (const atOnce of [1, 4, 16]) {
        const times: number[] = [];
        const start = performance.now();
        const end = start + options.seconds * 1000;
        await Promise.all(
          people.slice(0, atOnce).map(async (person) => {
            while (performance.now() < end)
              times.push(await person.submit(language, `${code}\n${comment} ${serial++}`));
          }),
        );
        const elapsedMs = performance.now() - start;
        const p50Ms = percentile(times, 0.5);
        rows.push({
          language,
          atOnce,
          submissions: times.length,
          perSecond: (times.length / elapsedMs) * 1000,
          p50Ms,
          p95Ms: percentile(times, 0.95),
          byHandMs: hand,
          ratio: p50Ms / hand,
        });
      }
    }
    for (const person of people) person.close();
  } finally {
    product.close();
  }
  return rows;
}
