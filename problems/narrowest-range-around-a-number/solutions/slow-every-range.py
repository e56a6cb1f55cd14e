class Solution:
    def minInterval(self, intervals: List[List[int]], queries: List[int]) -> List[int]:
        answers = []
        for query in queries:
            smallest = -1
            for left, right in intervals:
                if left <= query <= right and (smallest == -1 or right - left + 1 < smallest):
                    smallest = right - left + 1
            answers.append(smallest)
        return answers
