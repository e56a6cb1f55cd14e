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
import type { Messages } from '../../../i18n/messages.ts';
import { callText, valueText } from '../../../lib/value-text.ts';

/** A case as it is typed: one text a parameter, one for a class's calls, one for a program's standard input. */
export const caseTextSchema = z.object({ id: z.number(), fields: z.array(z.string()) });
export type CaseText = z.infer<typeof caseTextSchema>;

/** `workspace.cases` in the page's language. What the contracts say of a value is translated where it is shown. */
export type CaseWords = (key: keyof Messages['workspace']['cases'], values?: Record<string, string | number>) => string;

export type Field = { name: string; type: string; multiline: boolean };
export type ParsedCase = { ok: true; input: CaseInput } | { ok: false; errors: (string | undefined)[] };

/** What a run takes at most. */
export const maxCases = 8;

/** The fields of a case under this signature. */
export function caseFields(signature: Signature, words: CaseWords): Field[] {
  if (signature.kind === 'program') return [{ name: words('stdin'), type: words('text'), multiline: true }];
  if (signature.kind === 'class') return [{ name: words('calls'), type: words('oneALine'), multiline: true }];
  return signature.parameters.map(({ name, type }) => ({ name, type, multiline: type.endsWith('[][]') }));
}

/** The text of an input, as a person would type it. */
export function caseText(id: number, input: CaseInput): CaseText {
  if (input.kind === 'program') return { id, fields: [input.stdin] };
  if (input.kind === 'class') return { id, fields: [input.calls.map(callText).join('\n')] };
  return { id, fields: input.args.map(valueText) };
}

/** Reads a typed case; the errors are by field, in plain words. */
export function parseCase(signature: Signature, text: CaseText, words: CaseWords): ParsedCase {
  if (signature.kind === 'program') return { ok: true, input: { kind: 'program', stdin: text.fields[0] ?? '' } };
  if (signature.kind === 'class') {
    const calls = parseCalls(text.fields[0] ?? '', words);
    if (typeof calls === 'string') return { ok: false, errors: [calls] };
    const input: CaseInput = { kind: 'class', calls };
    const error = inputError(signature, input);
    return error ? { ok: false, errors: [callError(error, words)] } : { ok: true, input };
  }
  const values = signature.parameters.map((parameter, index) => parseValue(parameter, text.fields[index] ?? '', words));
  const errors = values.map((value) => value.error);
  if (errors.some((error) => error !== undefined)) return { ok: false, errors };
  return { ok: true, input: { kind: 'function', args: values.map(({ value }) => value as Json) } };
}

/** Why these inputs together are too much for one run; undefined when they fit. */
export function inputsError(inputs: CaseInput[], words: CaseWords): string | undefined {
  const bytes = new TextEncoder().encode(JSON.stringify(inputs)).length;
  if (bytes <= runInputLimitBytes) return undefined;
  return words('tooLarge', { kilobytes: Math.ceil(bytes / 1_000), most: runInputLimitBytes / 1_000 });
}

function parseValue(parameter: Parameter, text: string, words: CaseWords): { value?: Json; error?: string } {
  const type = parseType(parameter.type);
  if (!type) return { error: words('unknownType', { type: parameter.type }) };
  if (text.trim() === '') return { error: words('valueMissing', { type: parameter.type }) };
  const parsed = parseJson(text);
  if (!parsed.ok) return { error: words(jsonHint(parameter.type, text)) };
  const error = valueError(type, parsed.value, parameter.name);
  return error ? { error } : { value: parsed.value };
}

function jsonHint(type: string, text: string): keyof Messages['workspace']['cases'] {
  if (/^(string|char)$/.test(type)) return type === 'char' ? 'quoteCharacter' : 'quoteText';
  if (/'/.test(text)) return 'doubleQuotes';
  if (/\b(True|False|None)\b/.test(text)) return 'lowerCase';
  if (type.includes('[]') || /Node$/.test(type)) return 'listLooks';
  return 'valueLooks';
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
function parseCalls(text: string, words: CaseWords): Call[] | string {
  if (text.trim() === '') return words('callsMissing');
  if (text.trimStart().startsWith('[')) {
    const parsed = parseJson(text);
    const calls = parsed.ok ? callSchema.safeParse(parsed.value) : undefined;
    return calls?.success ? (calls.data as Call[]) : words('callsAsJson');
  }
  const calls: Call[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const match = /^\s*([A-Za-z_]\w*)\s*\((.*)\)\s*;?\s*$/s.exec(line);
    const args = match ? parseJson(`[${match[2]}]`) : undefined;
    if (!match?.[1] || !args?.ok) return words('callLooks', { line: index + 1 });
    calls.push({ method: match[1], args: args.value as Json[] });
  }
  return calls;
}

/** `calls[2].args: ...` counts from 0; a person counts lines from 1. */
function callError(error: string, words: CaseWords): string {
  return error.replace(/^calls\[(\d+)\](\.\w+)?/, (_all, index) => words('callNumber', { number: Number(index) + 1 }));
}
