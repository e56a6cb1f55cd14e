class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        places = defaultdict(list)
        for j in range(len(text2) - 1, -1, -1):
            places[text2[j]].append(j)
        tails = []
        for letter in text1:
            for j in places[letter]:
                at = bisect_left(tails, j)
                tails[at:at + 1] = [j]
        return len(tails)
