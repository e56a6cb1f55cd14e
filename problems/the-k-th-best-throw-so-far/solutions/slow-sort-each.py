class KthLargest:
    def __init__(self, k: int, nums: List[int]):
        self.k, self.throws = k, nums

    def add(self, val: int) -> int:
        self.throws.append(val)
        return heapq.nlargest(self.k, self.throws)[-1]
