class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        start, end = newInterval
        before, after = [], []
        for old in intervals:
            if old[1] < start:
                before.append(old)
            elif old[0] > end:
                after.append(old)
            else:
                start, end = min(start, old[0]), max(end, old[1])
        return before + [[start, end]] + after
