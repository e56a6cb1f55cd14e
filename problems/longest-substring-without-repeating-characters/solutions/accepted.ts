function lengthOfLongestSubstring(s: string): number {
  const inside = new Set<string>();
  let start = 0;
  let best = 0;
  for (const character of s) {
    while (inside.has(character)) inside.delete(s[start++]);
    inside.add(character);
    best = Math.max(best, inside.size);
  }
  return best;
}
