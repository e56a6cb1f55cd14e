class Solution:
    def minInterval(self, intervals: List[List[int]], queries: List[int]) -> List[int]:
        waiting = sorted(intervals, reverse=True)
        inside = []
        answers = []
        for query in sorted(queries):
            while waiting and waiting[-1][0] <= query:
                left, right = waiting.pop()
                heappush(inside, (right - left + 1, right))
            while inside and inside[0][1] < query:
                heappop(inside)
            answers.append(inside[0][0] if inside else -1)
        return answers
