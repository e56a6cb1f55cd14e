import type { CaseInput, Json } from '@codenova/contracts';

/** A case of `args`, `calls` or `stdin` as the contracts' input; undefined when it holds none of them. */
export function caseInput(source: {
  args?: Json[] | undefined;
  calls?: readonly (readonly [string, ...Json[]])[] | undefined;
  stdin?: string | undefined;
}): CaseInput | undefined {
  if (source.args) return { kind: 'function', args: source.args };
  if (source.calls)
    return { kind: 'class', calls: source.calls.map(([method, ...args]) => ({ method, args: [...args] })) };
  return source.stdin === undefined ? undefined : { kind: 'program', stdin: source.stdin };
}
