import { type CaseResult, type Json, shownOutputLimitBytes } from '@codenova/contracts';

/** Text for a person: cut, and without the NUL that a database's text refuses. */
export function shownText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, shownOutputLimitBytes)).replaceAll('\0', '\uFFFD');
}

/** An answer for a person: without NUL; one that is too large to look at is left out, and the message says so. */
export function shownAnswer(answer: Json, message: string | undefined): Pick<CaseResult, 'actual' | 'message'> {
  const text = JSON.stringify(answer);
  if (text.length > shownOutputLimitBytes) {
    const remark = `the answer is too large to be shown (${text.length} characters)`;
    return { message: message === undefined ? remark : `${message}\n${remark}` };
  }
  return { actual: withoutNul(answer), ...(message !== undefined && { message }) };
}

function withoutNul(value: Json): Json {
  if (typeof value === 'string') return value.replaceAll('\0', '\uFFFD');
  return Array.isArray(value) ? value.map(withoutNul) : value;
}
