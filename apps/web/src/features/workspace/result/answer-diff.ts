import { diffArrays } from 'diff';

/** Marks where two answers differ, piece by piece: numbers, strings, words and lines. */
export type Span = { text: string; differs: boolean };
export type AnswerDiff = { expected: Span[]; actual: Span[] };

// A JSON string, a number, a word, a line end, a run of other white space, or one other sign.
const pieces = /"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[\p{L}_]+|\n|[^\S\n]+|[^\s]/gu;
/** Beyond this many edits the rest is marked as one difference; finding all would keep the page from answering. */
const maxEdits = 600;

export function diffAnswers(expected: string, actual: string): AnswerDiff {
  const before = expected.match(pieces) ?? [];
  const after = actual.match(pieces) ?? [];
  const changes = diffArrays(before, after, { maxEditLength: maxEdits });
  if (!changes) return { expected: [{ text: expected, differs: true }], actual: [{ text: actual, differs: true }] };
  const diff: AnswerDiff = { expected: [], actual: [] };
  for (const change of changes) {
    const text = change.value.join('');
    if (!change.added) push(diff.expected, text, change.removed);
    if (!change.removed) push(diff.actual, text, change.added);
  }
  return diff;
}

function push(spans: Span[], text: string, differs: boolean): void {
  const last = spans.at(-1);
  if (last?.differs === differs) last.text += text;
  else spans.push({ text, differs });
}
