class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        kept = []
        for start, end in sorted(intervals, key=lambda show: show[1] - show[0]):
            at = bisect_left(kept, [start, end])
            if (at == 0 or kept[at - 1][1] <= start) and (at == len(kept) or kept[at][0] >= end):
                kept.insert(at, [start, end])
        return len(intervals) - len(kept)
