class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        fits = [True] + [False] * len(s)
        for k in range(len(s) + 1):
            for word in wordDict:
                if s[:k].endswith(word) and fits[k - len(word)]:
                    fits[k] = True
        return fits[len(s)]
