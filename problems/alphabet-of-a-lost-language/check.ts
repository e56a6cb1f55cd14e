type Opinion = { ok: boolean; message?: string };

/** Any order of the letters under which the list is sorted; the empty text where there is none. */
export function check(input: { args: [string[]] }, expected: string, actual: string): Opinion {
  const [words] = input.args;
  if (expected === '') return actual === '' ? { ok: true } : { ok: false, message: 'there is no such order' };
  if (actual === '') return { ok: false, message: 'there is such an order' };
  const wanted = [...new Set(words.join(''))].sort().join('');
  if ([...actual].sort().join('') !== wanted) return { ok: false, message: `not each of the letters ${wanted} once` };
  const place = new Map([...actual].map((letter, at) => [letter, at]));
  for (const [at, word] of words.slice(0, -1).entries()) {
    const next = words[at + 1] as string;
    const difference = [...word].findIndex((letter, index) => letter !== next[index]);
    if (difference < 0) continue;
    const [before, after] = [word[difference] as string, next[difference] as string];
    if ((place.get(before) as number) > (place.get(after) as number))
      return { ok: false, message: `${word} comes before ${next}, so ${before} before ${after}` };
  }
  return { ok: true };
}
