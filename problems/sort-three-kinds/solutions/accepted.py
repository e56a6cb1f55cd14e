class Solution:
    def sortColors(self, nums: List[int]) -> None:
        counts = Counter(nums)
        nums[:] = [0] * counts[0] + [1] * counts[1] + [2] * counts[2]
