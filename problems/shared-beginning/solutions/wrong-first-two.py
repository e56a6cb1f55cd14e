class Solution:
    def longestCommonPrefix(self, strs: List[str]) -> str:
        if len(strs) == 1:
            return strs[0]
        at = 0
        while at < min(len(strs[0]), len(strs[1])) and strs[0][at] == strs[1][at]:
            at += 1
        return strs[0][:at]
