/**
 * Where a cursor at `position` of `before` is in `after`, the same code written in another form: behind the same letters and
 * digits, which a formatter leaves in their order. undefined where `after` is other code.
 */
export function samePlace(before: string, after: string, position: number): number | undefined {
  const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}_]/u.test(character);
  let at = 0;
  let wordEnd = 0;
  for (let index = 0; index < position; index++) {
    if (!isWord(before[index])) continue;
    while (at < after.length && !isWord(after[at])) at++;
    if (before[index] !== after[at]) return undefined;
    at++;
    wordEnd = index + 1;
  }
  // Then behind the same brackets and signs, as far as they are the same.
  for (const sign of before.slice(wordEnd, position).replace(/\s/g, '')) {
    let next = at;
    while (next < after.length && /\s/.test(after[next] ?? '')) next++;
    if (after[next] !== sign) break;
    at = next + 1;
  }
  return at;
}
