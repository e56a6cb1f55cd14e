import { judgeable } from '@codenova/catalogue';
import { type LanguageId, languageIds, type TestCase } from '@codenova/contracts';
import type { LocalJudge, SandboxAdapter } from '@codenova/judging';
import { type HandLanguage, openByHand } from './by-hand.ts';
import { percentile } from './statistics.ts';
import { asText, freshSolution, twoSum } from './two-sum.ts';

/** Opens a judge of the machine for measuring; it is closed at the end. */
export type OpenJudge = (slots: number, adapter: SandboxAdapter) => Promise<LocalJudge>;

export type CasesRow = {
  way: string;
  language: LanguageId;
  /** Compiling new code, for languages that compile. */
  compileMs: number;
  /** From the compiled program to the verdict over twenty cases. */
  p50Ms: number;
  p95Ms: number;
  /** p50 over one bare run of the program by hand over the same cases; NaN where there is none by hand. */
  overBareRun: number;
};

const handLanguages: HandLanguage[] = ['cpp', 'python'];

/** Twenty cases, judged: through the slot in every language, and beside other ways in two of them. */
export async function benchCases(openJudge: OpenJudge, rounds = 25): Promise<CasesRow[]> {
  const { problem, inputs } = await twoSum();
  const text = asText(inputs);
  const rows: CasesRow[] = [];
  const bare = new Map<LanguageId, number>();
  for (const language of handLanguages) {
    const byHand = openByHand(language);
    try {
      const compileMs = byHand.compileMs();
      const runs: [string, () => number][] = [
        ['bare run', () => byHand.runMs(text)],
        ['timeout and ulimit', () => byHand.limitedRunMs(text)],
      ];
      for (const [way, run] of runs) {
        const times = Array.from({ length: rounds }, run);
        const p50Ms = percentile(times, 0.5);
        if (!bare.has(language)) bare.set(language, p50Ms);
        const overBareRun = p50Ms / (bare.get(language) ?? Number.NaN);
        rows.push({ way, language, compileMs, p50Ms, p95Ms: percentile(times, 0.95), overBareRun });
      }
    } finally {
      byHand.close();
    }
  }
  for (const [adapter, languages] of [
    ['bubblewrap', handLanguages],
    ['slot', languageIds],
  ] as const) {
    const local = await openJudge(2, adapter);
    try {
      const request = { languageId: problem.reference.languageId, code: problem.reference.code, inputs };
      const answers = await local.judge.answers({ problem: judgeable(problem), ...request });
      const cases = inputs.map(
        (input, index): TestCase => ({
          name: `case ${index}`,
          visible: index < 3,
          input,
          expected: answers[index] ?? null,
        }),
      );
      for (const languageId of languages) {
        if (local.toolchains.missing[languageId] !== undefined) continue;
        const judge = async (code: string) => {
          const start = performance.now();
          const { verdict, message } = await local.judge.judge({
            problem: judgeable(problem),
            languageId,
            code,
            cases,
          });
          if (verdict !== 'accepted') throw new Error(`${languageId}: ${verdict} ${message ?? ''}`);
          return performance.now() - start;
        };
        // A compiler that stays is started by the first, and warm after some.
        for (let warm = 0; warm < 4; warm++) await judge(freshSolution(languageId, `${process.pid} warm ${warm}`));
        const fresh: number[] = [];
        const times: number[] = [];
        for (let round = 0; round < rounds; round++) {
          const code = freshSolution(languageId, `${process.pid} ${adapter} ${round}`);
          if (round < 7) fresh.push(await judge(code));
          else if (round === 7) await judge(code);
          times.push(await judge(round < 8 ? code : freshSolution(languageId, `${process.pid} ${adapter} 7`)));
        }
        const p50Ms = percentile(times, 0.5);
        rows.push({
          way: adapter,
          language: languageId,
          compileMs: Math.max(0, percentile(fresh, 0.5) - p50Ms),
          p50Ms,
          p95Ms: percentile(times, 0.95),
          overBareRun: p50Ms / (bare.get(languageId) ?? Number.NaN),
        });
      }
    } finally {
      await local.close();
    }
  }
  return rows;
}
