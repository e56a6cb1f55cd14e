class Solution:
    def findTargetSumWays(self, nums: List[int], target: int) -> int:
        ways = {0: 1}
        for value in nums:
            after = defaultdict(int)
            for total, count in ways.items():
                for result in {total + value, total - value}:
                    after[result] += count
            ways = after
        return ways[target]
