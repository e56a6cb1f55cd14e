/**
 * @param {string} s
 * @return {number}
 */
var lengthOfLongestSubstring = function (s) {
  const last = new Map();
  let start = 0;
  let best = 0;
  for (let end = 0; end < s.length; end++) {
    const seen = last.get(s[end]);
    if (seen !== undefined && seen >= start) start = seen + 1;
    last.set(s[end], end);
    best = Math.max(best, end - start + 1);
  }
  return best;
};
