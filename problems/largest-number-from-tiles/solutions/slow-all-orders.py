class Solution:
    def largestNumber(self, nums: List[int]) -> str:
        tiles = [str(value) for value in nums]
        best = max(''.join(order) for order in permutations(tiles))
        return best.lstrip('0') or '0'
