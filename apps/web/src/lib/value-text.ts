import type { CaseInput, Json, Signature } from '@codenova/contracts';

/** How a problem's values read. */

const widthOfOneLine = 72;

/** JSON with a space after each comma; a matrix too wide for one line gets a line a row. */
export function valueText(value: Json): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  const line = oneLine(value);
  if (line.length <= widthOfOneLine || !value.some((item) => Array.isArray(item) && item.length > 0)) return line;
  return `[\n${value.map((item) => `  ${oneLine(item)}`).join(',\n')}\n]`;
}

function oneLine(value: Json): string {
  return Array.isArray(value) ? `[${value.map(oneLine).join(', ')}]` : JSON.stringify(value);
}

/** `put(1, 10)` */
export function callText(call: { method: string; args: Json[] }): string {
  return `${call.method}(${call.args.map(oneLine).join(', ')})`;
}

/** The named parts of an input: a function's parameters, a class's calls as one, a program's standard input. */
export function inputParts(signature: Signature, input: CaseInput): { label: string; text: string }[] {
  if (input.kind === 'program') return [{ label: 'Standard input', text: input.stdin }];
  if (input.kind === 'class') return [{ label: 'Calls', text: input.calls.map(callText).join('\n') }];
  return input.args.map((value, index) => ({
    label: (signature.kind === 'function' && signature.parameters[index]?.name) || `argument ${index + 1}`,
    text: valueText(value),
  }));
}

/** An input as one text: `nums = [1, 2]` a line, calls a line, or standard input as it is. */
export function inputText(signature: Signature, input: CaseInput): string {
  const parts = inputParts(signature, input);
  if (input.kind !== 'function') return parts[0]?.text ?? '';
  return parts.map(({ label, text }) => `${label} = ${text}`).join('\n');
}

/** The parameter that is changed in place and compared; undefined where the answer is what is returned or printed. */
export function changedParameter(signature: Signature): string | undefined {
  return signature.kind === 'function' ? signature.mutates : undefined;
}

/** An answer's text; a program's is its output as it is. */
export function answerText(signature: Signature, value: Json): string {
  return signature.kind === 'program' && typeof value === 'string' ? value : valueText(value);
}
