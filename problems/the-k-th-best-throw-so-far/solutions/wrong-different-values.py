class KthLargest:
    def __init__(self, k: int, nums: List[int]):
        self.k, self.throws = k, set(nums)

    def add(self, val: int) -> int:
        self.throws.add(val)
        return sorted(self.throws)[-min(self.k, len(self.throws))]
