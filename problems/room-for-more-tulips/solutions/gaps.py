class Solution:
    def canPlaceFlowers(self, flowerbed: List[int], n: int) -> bool:
        room = 0
        last = -2
        for i, planted in enumerate(flowerbed):
            if planted:
                room += (i - last - 2) // 2
                last = i
        room += (len(flowerbed) + 1 - last - 2) // 2
        return room >= n
