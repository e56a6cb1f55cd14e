class Solution:
    def rob(self, nums: List[int]) -> int:
        n = len(nums)

        def best(i, first_taken):
            if i >= n or (i == n - 1 and first_taken):
                return 0
            return max(best(i + 1, first_taken), nums[i] + best(i + 2, first_taken))

        return max(best(1, False), nums[0] + best(2, True))
