import type { Verdict } from '@codenova/contracts';
import type { Problem } from '../judge-fixture.ts';

/** What each language must show in the tests, one file a language. */
export type LanguageRows = {
  /** Puts a body into the declarations of `total(int[] values, int extra): int`. */
  total: (body: string) => string;
  verdicts: VerdictRow[];
  forms: FormRow[];
  attacks: AttackRow[];
};

/** A body of `total`; `message` is what the person is told, `stdout` what the first case printed. */
type VerdictRow = { body: string; verdict: Verdict; message?: RegExp; stdout?: string };

/** Whole code; for `twoSum` and accepted unless it says otherwise. `message` and `stderr` are of the judgement or its first case. */
type FormRow = {
  name: string;
  problem?: Problem;
  code: string;
  verdict?: Verdict;
  message?: string | RegExp;
  stderr?: string | RegExp;
};

/**
 * Whole code for `secret(int x): int`, whose answers cannot be guessed. `compiling`: the verdict is a compilation error
 * unless another is named. `running`: never accepted, never an internal error.
 */
type AttackRow = { name: string; when: 'compiling' | 'running'; code: string; verdict?: Verdict };
