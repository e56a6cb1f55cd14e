class Solution:
    def pivotIndex(self, nums: List[int]) -> int:
        left, right = 0, sum(nums)
        answer = -1
        for i, value in enumerate(nums):
            right -= value
            if left == right:
                answer = i
            left += value
        return answer
