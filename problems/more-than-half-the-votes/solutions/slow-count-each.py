class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        for candidate in nums:
            votes = 0
            for value in nums:
                if value == candidate:
                    votes += 1
            if votes > len(nums) // 2:
                return candidate
