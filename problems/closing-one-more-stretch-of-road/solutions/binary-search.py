class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        start, end = newInterval
        first = bisect_left(intervals, start, key=lambda old: old[1])
        behind = bisect_right(intervals, end, key=lambda old: old[0])
        if first < behind:
            start = min(start, intervals[first][0])
            end = max(end, intervals[behind - 1][1])
        return intervals[:first] + [[start, end]] + intervals[behind:]
