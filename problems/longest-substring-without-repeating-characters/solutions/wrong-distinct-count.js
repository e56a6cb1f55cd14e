function lengthOfLongestSubstring(s) {
  return new Set(s).size;
}
