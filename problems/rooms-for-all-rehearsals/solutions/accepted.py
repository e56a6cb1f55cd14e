class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        free_at = []
        for start, end in sorted(intervals):
            if free_at and free_at[0] <= start:
                heapreplace(free_at, end)
            else:
                heappush(free_at, end)
        return len(free_at)
