class KthLargest:
    def __init__(self, k: int, nums: List[int]):
        self.k, self.throws = k, sorted(nums)

    def add(self, val: int) -> int:
        insort(self.throws, val)
        return self.throws[-self.k]
