class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        found = []
        for i in range(len(nums)):
            low, high = i + 1, len(nums) - 1
            while low < high:
                total = nums[i] + nums[low] + nums[high]
                if total == 0:
                    found.append([nums[i], nums[low], nums[high]])
                if total < 0:
                    low += 1
                else:
                    high -= 1
        return found
