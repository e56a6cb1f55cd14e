class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        tours = sorted(intervals)
        return all(tour[1] <= following[0] for tour, following in zip(tours, tours[1:]))
