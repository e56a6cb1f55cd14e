class Solution {
    public double findMedianSortedArrays(int[] nums1, int[] nums2) {
        int total = nums1.length + nums2.length;
        double upper = kth(nums1, nums2, total / 2);
        return total % 2 == 1 ? upper : (kth(nums1, nums2, total / 2 - 1) + upper) / 2;
    }

    /** The number at position k, counted from 0, of both arrays in one line. */
    private double kth(int[] one, int[] other, int k) {
        int i = 0, j = 0;
        while (true) {
            if (i == one.length) return other[j + k];
            if (j == other.length) return one[i + k];
            if (k == 0) return Math.min(one[i], other[j]);
            int step = (k + 1) / 2;
            int nextOne = Math.min(i + step, one.length), nextOther = Math.min(j + step, other.length);
            if (one[nextOne - 1] <= other[nextOther - 1]) {
                k -= nextOne - i;
                i = nextOne;
            } else {
                k -= nextOther - j;
                j = nextOther;
            }
        }
    }
}
