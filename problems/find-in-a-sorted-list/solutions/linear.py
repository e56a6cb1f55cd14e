class Solution:
    def search(self, nums: List[int], target: int) -> int:
        for position, number in enumerate(nums):
            if number == target:
                return position
        return -1
