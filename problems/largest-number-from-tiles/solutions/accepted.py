class Solution:
    def largestNumber(self, nums: List[int]) -> str:
        tiles = [str(value) for value in nums]
        tiles.sort(key=cmp_to_key(lambda a, b: int(b + a) - int(a + b)))
        return ''.join(tiles).lstrip('0') or '0'
