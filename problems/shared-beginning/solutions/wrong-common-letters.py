class Solution:
    def longestCommonPrefix(self, strs: List[str]) -> str:
        return ''.join(column[0] for column in zip(*strs) if len(set(column)) == 1)
