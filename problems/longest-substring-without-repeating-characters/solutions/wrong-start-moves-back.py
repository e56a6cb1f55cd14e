class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        last = {}
        start = best = 0
        for end, character in enumerate(s):
            if character in last:
                start = last[character] + 1
            last[character] = end
            best = max(best, end - start + 1)
        return best
