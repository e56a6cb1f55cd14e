class Solution:
    def longestCommonPrefix(self, strs: List[str]) -> str:
        first = strs[0]
        for at in range(len(first)):
            for word in strs:
                if word[at] != first[at]:
                    return first[:at]
        return first
