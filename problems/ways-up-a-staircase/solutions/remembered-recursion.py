class Solution:
    def climbStairs(self, n: int) -> int:
        @cache
        def ways(stair):
            if stair <= 1:
                return 1
            return ways(stair - 1) + ways(stair - 2)

        return ways(n)
