class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        heap = []
        highest = []
        for i, value in enumerate(nums):
            heapq.heappush(heap, (-value, i))
            while heap[0][1] <= i - k:
                heapq.heappop(heap)
            if i >= k - 1:
                highest.append(-heap[0][0])
        return highest
