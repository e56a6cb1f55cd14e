class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        different = sorted(set(nums))
        return different[-min(k, len(different))]
