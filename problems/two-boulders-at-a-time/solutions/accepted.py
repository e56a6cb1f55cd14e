class Solution:
    def lastStoneWeight(self, stones: List[int]) -> int:
        heap = [-stone for stone in stones]
        heapify(heap)
        while len(heap) > 1:
            heavier = heappop(heap)
            lighter = heappop(heap)
            if heavier < lighter:
                heappush(heap, heavier - lighter)
        return -heap[0] if heap else 0
