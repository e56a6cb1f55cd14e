class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        rooms = 0
        for start, _ in intervals:
            rooms = max(rooms, sum(other[0] <= start < other[1] for other in intervals))
        return rooms
