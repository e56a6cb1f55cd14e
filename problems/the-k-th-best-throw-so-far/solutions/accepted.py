class KthLargest:
    def __init__(self, k: int, nums: List[int]):
        self.k, self.best = k, []
        for val in nums:
            self.add(val)

    def add(self, val: int) -> int:
        heappush(self.best, val)
        if len(self.best) > self.k:
            heappop(self.best)
        return self.best[0]
