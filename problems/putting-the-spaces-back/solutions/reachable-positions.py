class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        waiting, seen = [0], {0}
        while waiting:
            start = waiting.pop()
            for word in wordDict:
                end = start + len(word)
                if end not in seen and s.startswith(word, start):
                    seen.add(end)
                    waiting.append(end)
        return len(s) in seen
