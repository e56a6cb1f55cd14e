class Solution:
    def largestNumber(self, nums: List[int]) -> str:
        tiles = sorted(map(str, nums), key=lambda tile: tile * 20, reverse=True)
        return ''.join(tiles).lstrip('0') or '0'
