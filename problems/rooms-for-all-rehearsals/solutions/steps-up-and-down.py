class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        steps = []
        for start, end in intervals:
            steps += [(start, 1), (end, -1)]
        rooms = inside = 0
        for _, step in sorted(steps):
            inside += step
            rooms = max(rooms, inside)
        return rooms
