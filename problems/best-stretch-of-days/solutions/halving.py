class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        def best(low, high):
            if high - low == 1:
                return nums[low]
            middle = (low + high) // 2
            to_middle = max(accumulate(reversed(nums[low:middle])))
            from_middle = max(accumulate(nums[middle:high]))
            return max(best(low, middle), best(middle, high), to_middle + from_middle)

        return best(0, len(nums))
