class Solution {
    fun findMedianSortedArrays(nums1: IntArray, nums2: IntArray): Double {
        if (nums1.size > nums2.size) return findMedianSortedArrays(nums2, nums1)
        val half = (nums1.size + nums2.size + 1) / 2
        var low = 0
        var high = nums1.size
        // The fewest of the shorter array that leave no number of the lower half above the upper one.
        while (low < high) {
            val cut = (low + high) / 2
            if (nums1[cut] < nums2[half - cut - 1]) low = cut + 1 else high = cut
        }
        val lower = maxOf(before(nums1, low), before(nums2, half - low))
        if ((nums1.size + nums2.size) % 2 == 1) return lower
        return (lower + minOf(after(nums1, low), after(nums2, half - low))) / 2
    }

    private fun before(nums: IntArray, cut: Int): Double = if (cut == 0) Double.NEGATIVE_INFINITY else nums[cut - 1].toDouble()

    private fun after(nums: IntArray, cut: Int): Double = if (cut == nums.size) Double.POSITIVE_INFINITY else nums[cut].toDouble()
}
