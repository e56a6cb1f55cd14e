import {
  type CaseInput,
  inputError,
  type Json,
  type Parameter,
  parseType,
  runInputLimitBytes,
  type Signature,
  valueError,
} from '@codenova/contracts';
import { z } from 'zod';
import { callText, valueText } from '../../../lib/value-text.ts';

/** A case as it is typed: one text a parameter, one for a class's calls, one for a program's standard input. */
export const caseTextSchema = z.object({ id: z.number(), fields: z.array(z.string()) });
export type CaseText = z.infer<typeof caseTextSchema>;

export type Field = { name: string; type: string; multiline: boolean };
export type ParsedCase = { ok: true; input: CaseInput } | { ok: false; errors: (string | undefined)[] };

/** What a run takes at most. */
export const maxCases = 8;

/** The fields of a case under this signature. */
export function caseFields(signature: Signature): Field[] {
  if (signature.kind === 'program') return [{ name: 'Standard input', type: 'text', multiline: true }];
  if (signature.kind === 'class') return [{ name: 'Calls', type: 'one a line', multiline: true }];
  return signature.parameters.map(({ name, type }) => ({ name, type, multiline: type.endsWith('[][]') }));
}

/** The text of an input, as a person would type it. */
export function caseText(id: number, input: CaseInput): CaseText {
  if (input.kind === 'program') return { id, fields: [input.stdin] };
  if (input.kind === 'class') return { id, fields: [input.calls.map(callText).join('\n')] };
  return { id, fields: input.args.map(valueText) };
}

/** Reads a typed case; the errors are by field, in plain words. */
export function parseCase(signature: Signature, text: CaseText): ParsedCase {
  if (signature.kind === 'program') return { ok: true, input: { kind: 'program', stdin: text.fields[0] ?? '' } };
  if (signature.kind === 'class') {
    const calls = parseCalls(text.fields[0] ?? '');
    if (typeof calls === 'string') return { ok: false, errors: [calls] };
    const input: CaseInput = { kind: 'class', calls };
    const error = inputError(signature, input);
    return error ? { ok: false, errors: [callError(error)] } : { ok: true, input };
  }
  const values = signature.parameters.map((parameter, index) => parseValue(parameter, text.fields[index] ?? ''));
  const errors = values.map((value) => value.error);
  if (errors.some((error) => error !== undefined)) return { ok: false, errors };
  return { ok: true, input: { kind: 'function', args: values.map(({ value }) => value as Json) } };
}

/** Why these inputs together are too much for one run; undefined when they fit. */
export function inputsError(inputs: CaseInput[]): string | undefined {
  const bytes = new TextEncoder().encode(JSON.stringify(inputs)).length;
  if (bytes <= runInputLimitBytes) return undefined;
  return `The cases together are ${Math.ceil(bytes / 1_000)} kB; a run takes ${runInputLimitBytes / 1_000} kB.`;
}

function parseValue(parameter: Parameter, text: string): { value?: Json; error?: string } {
  const type = parseType(parameter.type);
  if (!type) return { error: `unknown type ${parameter.type}` };
  if (text.trim() === '') return { error: `a value of type ${parameter.type} is missing` };
  const parsed = parseJson(text);
  if (!parsed.ok) return { error: jsonHint(parameter.type, text) };
  const error = valueError(type, parsed.value, parameter.name);
  return error ? { error } : { value: parsed.value };
}

function jsonHint(type: string, text: string): string {
  if (/^(string|char)$/.test(type))
    return `not JSON: write ${type === 'char' ? 'a character' : 'text'} in double quotes, as "a"`;
  if (/'/.test(text)) return 'not JSON: use double quotes, as ["a", "b"]';
  if (/\b(True|False|None)\b/.test(text)) return 'not JSON: write true, false or null in lower case';
  if (type.includes('[]') || /Node$/.test(type)) return 'not JSON: a list looks like [1, 2, 3]';
  return 'not JSON: write the value as in [1, 2.5, true, "text"]';
}

/** Integers beyond 2^53 are kept exactly, as decimal text (the contracts' form of a long). */
function parseJson(text: string): { ok: true; value: Json } | { ok: false } {
  const exact = (_key: string, value: unknown, context?: { source?: string }) =>
    typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d+$/.test(context?.source ?? '')
      ? context?.source
      : value;
  try {
    return { ok: true, value: JSON.parse(text, exact) as Json };
  } catch {
    return { ok: false };
  }
}

type Call = { method: string; args: Json[] };
const callSchema = z.array(z.strictObject({ method: z.string(), args: z.array(z.json()) })).min(1);

/** Calls one a line, `put(1, 10)`, or the JSON list `[{"method": "put", "args": [1, 10]}]`. */
function parseCalls(text: string): Call[] | string {
  if (text.trim() === '') return 'the calls are missing; the first one is the constructor';
  if (text.trimStart().startsWith('[')) {
    const parsed = parseJson(text);
    const calls = parsed.ok ? callSchema.safeParse(parsed.value) : undefined;
    return calls?.success ? (calls.data as Call[]) : 'as JSON, a list of {"method": "name", "args": [...]}';
  }
  const calls: Call[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const match = /^\s*([A-Za-z_]\w*)\s*\((.*)\)\s*;?\s*$/s.exec(line);
    const args = match ? parseJson(`[${match[2]}]`) : undefined;
    if (!match?.[1] || !args?.ok) return `line ${index + 1}: write a call as name(1, "text")`;
    calls.push({ method: match[1], args: args.value as Json[] });
  }
  return calls;
}

/** `calls[2].args: ...` counts from 0; a person counts lines from 1. */
function callError(error: string): string {
  return error.replace(/^calls\[(\d+)\](\.\w+)?/, (_all, index) => `call ${Number(index) + 1}`);
}
