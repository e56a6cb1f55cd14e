class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        short, long = sorted((nums1, nums2), key=len)
        half = (len(short) + len(long) + 1) // 2
        low, high = 0, len(short)
        while True:
            i = (low + high) // 2
            j = half - i
            short_left = short[i - 1] if i > 0 else -inf
            short_right = short[i] if i < len(short) else inf
            long_left = long[j - 1] if j > 0 else -inf
            long_right = long[j] if j < len(long) else inf
            if short_left > long_right:
                high = i - 1
            elif long_left > short_right:
                low = i + 1
            elif (len(short) + len(long)) % 2:
                return float(max(short_left, long_left))
            else:
                return (max(short_left, long_left) + min(short_right, long_right)) / 2
