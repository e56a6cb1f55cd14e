class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        chosen = nums[len(nums) // 2]
        greater = [number for number in nums if number > chosen]
        if k <= len(greater):
            return self.findKthLargest(greater, k)
        reached = len(greater) + nums.count(chosen)
        if k <= reached:
            return chosen
        return self.findKthLargest([number for number in nums if number < chosen], k - reached)
