class Solution:
    def canPlaceFlowers(self, flowerbed: List[int], n: int) -> bool:
        bed = [0] + flowerbed + [0]
        for i in range(1, len(bed) - 1):
            if 1 not in bed[i - 1:i + 2]:
                bed[i] = 1
                n -= 1
        return n <= 0
