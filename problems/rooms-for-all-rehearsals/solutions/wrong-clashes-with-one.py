class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        starts = sorted(start for start, _ in intervals)
        ends = sorted(end for _, end in intervals)
        return max((bisect_left(starts, end) - bisect_right(ends, start) for start, end in intervals), default=0)
