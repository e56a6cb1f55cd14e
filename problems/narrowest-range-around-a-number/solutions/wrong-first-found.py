class Solution:
    def minInterval(self, intervals: List[List[int]], queries: List[int]) -> List[int]:
        by_start = sorted(intervals, reverse=True)
        answers = []
        for query in queries:
            answers.append(-1)
            at = bisect_left(by_start, -query, key=lambda r: -r[0])
            for left, right in by_start[at:]:
                if query <= right:
                    answers[-1] = right - left + 1
                    break
        return answers
