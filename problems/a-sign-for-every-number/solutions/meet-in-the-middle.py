class Solution:
    def findTargetSumWays(self, nums: List[int], target: int) -> int:
        def sums(values):
            found = [0]
            for value in values:
                found = [total + value for total in found] + [total - value for total in found]
            return Counter(found)

        half = len(nums) // 2
        first, second = sums(nums[:half]), sums(nums[half:])
        return sum(count * second[target - total] for total, count in first.items())
