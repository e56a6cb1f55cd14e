class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        shows = sorted(intervals, key=lambda show: show[1])
        ends = [end for _, end in shows]
        best = [0]
        for start, _ in shows:
            in_time = bisect_right(ends, start)
            best.append(max(best[-1], best[in_time] + 1))
        return len(shows) - best[-1]
