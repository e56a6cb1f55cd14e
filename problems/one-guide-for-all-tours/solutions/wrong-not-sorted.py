class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        for (start, end), (later_start, later_end) in zip(intervals, intervals[1:]):
            if start < later_end and later_start < end:
                return False
        return True
