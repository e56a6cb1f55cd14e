class Solution:
    def longestCommonPrefix(self, strs: List[str]) -> str:
        first = strs[0]
        for at, letter in enumerate(first):
            for word in strs:
                if word[at:at + 1] != letter:
                    return first[:at]
        return first
