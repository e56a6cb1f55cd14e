import type { ProblemDraftSource } from '@codenova/contracts';
import { z } from 'zod';

const untakenFields = [
  'class',
  'comparison',
  'judgingProgram',
  'limits',
  'arguments',
  'calls',
  'expected',
  'caseName',
  'solutionFile',
] as const;

/** A text that an author has written and that is no value of its field: the draft still holds the one before it. */
export const untakenTextSchema = z.object({
  field: z.enum(untakenFields),
  /** The case or the solution whose field it is, by its name. */
  of: z.string().optional(),
  text: z.string(),
});
export type UntakenText = z.infer<typeof untakenTextSchema>;
export type TextPlace = Pick<UntakenText, 'field' | 'of'>;

const isAt = (place: TextPlace) => (other: TextPlace) => other.field === place.field && other.of === place.of;

export function untakenAt(texts: UntakenText[], place: TextPlace): string | undefined {
  return texts.find(isAt(place))?.text;
}

/** With the text of one place; undefined takes it away. */
export function withUntaken(texts: UntakenText[], place: TextPlace, text: string | undefined): UntakenText[] {
  const at = texts.findIndex(isAt(place));
  if (text === undefined) return at < 0 ? texts : texts.filter((_, other) => other !== at);
  const next = { field: place.field, ...(place.of !== undefined && { of: place.of }), text };
  return at < 0 ? [...texts, next] : texts.with(at, next);
}

/** Those whose fields `source` still has: a case that was removed takes its texts along, a renamed one keeps them. */
export function untakenIn(
  source: ProblemDraftSource,
  texts: UntakenText[],
  renamed?: { from: string; to: string },
): UntakenText[] {
  return texts
    .map((each) =>
      renamed !== undefined && each.field !== 'solutionFile' && each.of === renamed.from
        ? { ...each, of: renamed.to }
        : each,
    )
    .filter((each) => hasField(source, each));
}

function hasField(source: ProblemDraftSource, { field, of }: TextPlace): boolean {
  const inputKind = () => {
    const found = source.cases.find(({ name }) => name === of);
    return found && 'input' in found ? found.input.kind : undefined;
  };
  switch (field) {
    case 'class':
      return source.signature.kind === 'class';
    case 'comparison':
    case 'limits':
      return true;
    case 'judgingProgram':
      return source.comparison.kind === 'validator' || source.comparison.kind === 'interactor';
    case 'arguments':
      return inputKind() === 'function';
    case 'calls':
      return inputKind() === 'class';
    case 'expected':
      return inputKind() === 'function' || inputKind() === 'class';
    case 'caseName':
      return source.cases.some(({ name }) => name === of);
    case 'solutionFile':
      return source.solutions.some(({ file }) => file === of);
    default:
      return field satisfies never;
  }
}
