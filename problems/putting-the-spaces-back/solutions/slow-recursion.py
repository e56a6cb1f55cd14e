class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        def fits(start):
            if start == len(s):
                return True
            return any(s.startswith(word, start) and fits(start + len(word)) for word in wordDict)

        return fits(0)
