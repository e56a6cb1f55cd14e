class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        shows = sorted(intervals, key=lambda show: show[1])
        best = [1] * len(shows)
        for i in range(len(shows)):
            for j in range(i):
                if shows[j][1] <= shows[i][0] and best[j] + 1 > best[i]:
                    best[i] = best[j] + 1
        return len(shows) - max(best)
