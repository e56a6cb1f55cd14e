/**
 * @param {string} s
 * @return {boolean}
 */
var isValid = function (s) {
  const closer = { '(': ')', '[': ']', '{': '}' };
  const awaited = [];
  for (const bracket of s) {
    if (closer[bracket]) awaited.push(closer[bracket]);
    else if (awaited.pop() !== bracket) return false;
  }
  return awaited.length === 0;
};
