class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        cancelled, free_from = 0, float('-inf')
        for start, end in sorted(intervals):
            if start < free_from:
                cancelled += 1
            else:
                free_from = end
        return cancelled
