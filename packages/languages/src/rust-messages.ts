import type { ClassSignature, FunctionSignature } from '@codenova/contracts';
import type { Task } from './language.ts';
import { rustCalls, rustNameIn } from './rust-main.ts';
import { hasCyclicList, rustHead } from './rust-types.ts';

type Span = { file_name: string; line_start: number; column_start: number; is_primary: boolean };
/** One line of rustc's `--error-format=json` (doc.rust-lang.org/rustc/json.html). */
type Diagnostic = {
  message: string;
  code: { code: string } | null;
  level: string;
  spans: Span[];
  rendered: string | null;
};

/** What rustc and the linker say, in terms of the person's code: what they say about our calls is put in words. */
export function cleanRustMessage(message: string, task: Task): string {
  const said: string[] = [];
  for (const line of message.split('\n')) {
    const diagnostic = parse(line);
    const words = diagnostic ? wordsOf(diagnostic, task) : line;
    if (words !== undefined && (words.trim() === '' || !said.includes(words))) said.push(words);
  }
  return said
    .join('\n')
    .replaceAll('/box/', '')
    .replaceAll(/\/usr\/(?:src|lib)\/[^\s:]*\/(?=library\/)/g, '')
    .replaceAll('solution::', '')
    .replaceAll('prelude::', '');
}

function parse(line: string): Diagnostic | undefined {
  if (!line.startsWith('{"')) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && 'rendered' in value && 'spans' in value
      ? (value as Diagnostic)
      : undefined;
  } catch (error) {
    // Cut at the limit of what a compiler may say.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function wordsOf({ message, code, level, spans, rendered }: Diagnostic, task: Task): string | undefined {
  if (level === 'failure-note' || /^aborting due to /.test(message)) return undefined;
  if (code?.code === 'E0601') return 'error: there is no function main';
  if (/^linking with /.test(message)) return linkerWords(rendered ?? message);
  const primary = spans.find((span) => span.is_primary);
  const { signature } = task;
  const lines = task.code.split('\n').length;
  const isOurs = (span: Span) => span.file_name !== 'solution.rs' || span.line_start > lines;
  // The lines quoted may go on into ours.
  const quoted = (line: string) => Number(/^ *(\d+) +\|/.exec(line)?.[1] ?? 0);
  const shown = (rendered ?? `${level}: ${message}`)
    .split('\n')
    .filter((line) => quoted(line) <= lines)
    .join('\n')
    .trimEnd();
  if (signature.kind === 'program' || !primary || !isOurs(primary)) return shown;
  if (/unclosed delimiter|expected .*<eof>|end of file/.test(message)) {
    const opened = spans.filter((span) => !isOurs(span)).at(-1);
    const place = opened ? `\n --> solution.rs:${opened.line_start}:${opened.column_start}` : '';
    return `error: the code ends too early: a { or ( is not closed${place}`;
  }
  if (level !== 'error') return undefined;
  const call = rustCalls(task).split('\n')[primary.line_start - lines - 1] ?? '';
  return `error: ${inWords(signature, task.code, call, message)}`;
}

/** `said` is about `call`, a line of our calls. */
function inWords(signature: FunctionSignature | ClassSignature, code: string, call: string, said: string): string {
  const isFunction = signature.kind === 'function';
  const owner = isFunction ? 'Solution' : signature.name;
  const name = /(?:Solution::|instance\.|::)((?:r#)?\w+)\(/.exec(call)?.[1];
  if (/^(?:failed to resolve|cannot find|use of undeclared)/.test(said) && said.includes(`\`${owner}\``))
    return `there is no struct ${owner}`;
  if (name === undefined) return `the code does not fit the problem: ${said}`;
  const isCyclic = hasCyclicList(signature);
  const method = isFunction ? signature : signature.methods.find((each) => rustNameIn(code, each.name) === name);
  const head = isFunction
    ? rustHead(name, signature, isCyclic)
    : method
      ? rustHead(name, method, isCyclic, '&self')
      : rustHead('new', { parameters: signature.constructorParameters, returns: 'Self' }, isCyclic);
  if (/^no (?:function|method|associated)/.test(said)) return `there is no ${head} in impl ${owner}`;
  return `${name} of ${owner} does not fit: ${head} is expected`;
}

/** Of all that the linker says, the names that it misses. */
function linkerWords(text: string): string {
  const missing = new Set(
    [...text.matchAll(/undefined (?:reference|symbol)[^\n`']*[`']([^'\n]+)'/g)].map((found) => found[1]),
  );
  return missing.size > 0
    ? [...missing].map((name) => `error: ${name} is declared, but not defined`).join('\n')
    : 'error: the program could not be linked';
}
