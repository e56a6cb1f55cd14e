class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        line = list(nums1)
        for value in nums2:
            place = 0
            while place < len(line) and line[place] < value:
                place += 1
            line.insert(place, value)
        middle = len(line) // 2
        return float(line[middle]) if len(line) % 2 else (line[middle - 1] + line[middle]) / 2
