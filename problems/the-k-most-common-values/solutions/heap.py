class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        best = []
        for value, count in Counter(nums).items():
            heapq.heappush(best, (count, value))
            if len(best) > k:
                heapq.heappop(best)
        return [value for count, value in best]
