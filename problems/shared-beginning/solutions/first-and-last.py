class Solution:
    def longestCommonPrefix(self, strs: List[str]) -> str:
        low, high = min(strs), max(strs)
        at = 0
        while at < len(low) and low[at] == high[at]:
            at += 1
        return low[:at]
