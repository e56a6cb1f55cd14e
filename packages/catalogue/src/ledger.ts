import { z } from 'zod';
import { killedShare, leastKilledShare, type MutationReport } from './measure-mutants.ts';
import type { Problem } from './read-problem.ts';

/**
 * The committed figures of mutation, problem by problem: measuring all takes minutes, so a test compares the ledger with the
 * folders and measures only a sample again.
 */

const lineSchema = z.strictObject({
  /** The folder's content when it was measured. */
  folder: z.string(),
  mutants: z.int(),
  killed: z.int(),
  equivalent: z.int(),
  /** `12: line → mutant` */
  survivors: z.array(z.string()),
});
export type LedgerLine = z.infer<typeof lineSchema>;

const ledgerSchema = z.record(z.string(), lineSchema);
export type Ledger = z.infer<typeof ledgerSchema>;

/** Throws for a text that is no ledger. */
export function parseLedger(text: string): Ledger {
  return ledgerSchema.parse(JSON.parse(text));
}

/** One line a problem, sorted, so that two branches that measure different problems merge. */
export function ledgerText(ledger: Ledger): string {
  const lines = Object.keys(ledger)
    .sort()
    .map((slug) => `${JSON.stringify(slug)}: ${JSON.stringify(ledger[slug])}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

export function ledgerLine(problem: Problem, mutation: MutationReport): LedgerLine {
  const { mutants, killed, equivalent, survivors } = mutation;
  return {
    folder: problem.folderHash,
    mutants,
    killed,
    equivalent,
    survivors: survivors.map(({ lineNumber, line, mutant }) => `${lineNumber}: ${line} → ${mutant}`),
  };
}

/** Why the ledger does not prove this problem; undefined when it does. */
export function ledgerError(problem: Problem, line: LedgerLine | undefined): string | undefined {
  if (!line) return 'the ledger has no line for it';
  if (line.folder !== problem.folderHash) return 'its folder has changed since it was measured';
  const share = killedShare(line);
  return share < leastKilledShare ? `only ${Math.floor(share * 100)} % of its mutants are killed` : undefined;
}
