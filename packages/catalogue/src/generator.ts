import type { CaseInput, Json } from '@codenova/contracts';
import type { Random } from './random.ts';

/** The types that `generate.ts` and `validate.ts` of a problem are written against. */

/** One call in the compact form of cases.yaml and generators: the name, then the arguments. */
export type CompactCall = readonly [method: string, ...args: Json[]];

/** A generated case: a name, and what its kind of problem takes. Hidden, unless it says otherwise. */
export type GeneratedCase =
  | { name: string; args: Json[] }
  | { name: string; calls: CompactCall[] }
  | { name: string; stdin: string };

type GeneratorTools = { random: Random };

/** The default export of generate.ts. It draws only from `random`, so that it gives the same cases every time. */
export type Generator = (tools: GeneratorTools) => Iterable<GeneratedCase>;

/** The default export of validate.ts: why the input breaks a rule of the statement; undefined when it keeps them all. */
export type Validator = (input: CaseInput) => string | undefined;
