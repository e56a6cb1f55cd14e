public class Solution {
    public double FindMedianSortedArrays(int[] nums1, int[] nums2) {
        if (nums1.Length > nums2.Length) return FindMedianSortedArrays(nums2, nums1);
        int half = (nums1.Length + nums2.Length + 1) / 2;
        int low = 0, high = nums1.Length;
        // The fewest of the shorter array that leave no number of the lower half above the upper one.
        while (low < high) {
            int cut = (low + high) / 2;
            if (nums1[cut] < nums2[half - cut - 1]) low = cut + 1;
            else high = cut;
        }
        double lower = Math.Max(Before(nums1, low), Before(nums2, half - low));
        if ((nums1.Length + nums2.Length) % 2 == 1) return lower;
        return (lower + Math.Min(After(nums1, low), After(nums2, half - low))) / 2;
    }

    private double Before(int[] nums, int cut) {
        return cut == 0 ? double.NegativeInfinity : nums[cut - 1];
    }

    private double After(int[] nums, int cut) {
        return cut == nums.Length ? double.PositiveInfinity : nums[cut];
    }
}
