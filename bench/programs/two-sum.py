class Solution:
    def twoSum(self, nums, target):
        seen = {}
        for index, value in enumerate(nums):
            if target - value in seen:
                return [seen[target - value], index]
            seen[value] = index
        return []


# -- by hand --
import sys


def main():
    numbers = iter(map(int, sys.stdin.read().split()))
    out = []
    for _ in range(next(numbers)):
        nums = [next(numbers) for _ in range(next(numbers))]
        out.append(Solution().twoSum(nums, next(numbers)))
    print(out)


main()
