import { setTimeout as sleep } from 'node:timers/promises';
import type { Judgement, Verdict } from '@codenova/contracts';
import { type Judge, type JudgeRequest, LanguageUnavailable } from '@codenova/judging';

/**
 * A judge for tests that does what the code says, word by word: a verdict gives it, `sleep:500` waits so
 * many ms, `throw` fails, `off:2` says twice that the language is out of service, `hang` never ends, `at:place` tells that it got there, `rubbish` is no judgement. As a reference it answers 3.
 */
export function createScriptedJudge(onJudged: (code: string) => void = () => undefined): Judge {
  const offs = new Map<string, number>();
  async function judge(
    request: Pick<JudgeRequest, 'code' | 'onProgress' | 'signal'>,
    total: number,
  ): Promise<Judgement> {
    onJudged(request.code);
    request.onProgress?.({ state: 'compiling' });
    let verdict = 'accepted';
    for (const word of request.code.split(' ')) {
      const [name, value] = word.split(':');
      switch (name) {
        case 'sleep':
          await sleep(Number(value), undefined, { signal: request.signal });
          break;
        case 'off': {
          const asked = (offs.get(request.code) ?? 0) + 1;
          offs.set(request.code, asked);
          if (asked <= Number(value)) throw new LanguageUnavailable('python', 'scripted to be off');
          break;
        }
        case 'throw':
          throw new Error('scripted to fail');
        case 'hang':
          await sleep(2 ** 30, undefined, { signal: request.signal });
          break;
        case 'at':
          onJudged(word);
          break;
        case 'rubbish':
          return { verdict: 'accepted', score: 100 } as never;
        default:
          verdict = word;
      }
    }
    request.onProgress?.({ state: 'running', casesDone: total, casesTotal: total });
    const passed = verdict === 'accepted' ? total : 0;
    return {
      verdict: verdict as Verdict,
      cpuTimeMs: 1,
      memoryBytes: 1_000,
      casesPassed: passed,
      casesTotal: total,
      cases: [],
    };
  }
  return {
    judge: (request) => judge(request, request.cases.length),
    run: (request) => judge(request, request.inputs.length),
    answers: (request) => Promise.resolve(request.inputs.map(() => 3)),
    // The code says what to answer, as `judge` does.
    format: async ({ code }) => {
      onJudged(code);
      if (code.includes('throw')) throw new Error('scripted to fail');
      if (code.includes('refuse')) return { state: 'refused', message: 'scripted to refuse', line: 1 };
      return { state: 'formatted', code: `${code} formatted` };
    },
    execute: () => Promise.reject(new Error('the scripted judge executes nothing')),
  };
}
