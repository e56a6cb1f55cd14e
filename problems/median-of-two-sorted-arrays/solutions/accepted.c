double findMedianSortedArrays(int* nums1, int nums1Size, int* nums2, int nums2Size) {
    if (nums1Size > nums2Size) return findMedianSortedArrays(nums2, nums2Size, nums1, nums1Size);
    int half = (nums1Size + nums2Size + 1) / 2;
    int low = 0, high = nums1Size;
    for (;;) {
        int i = (low + high) / 2, j = half - i;
        double left1 = i > 0 ? nums1[i - 1] : -INFINITY, right1 = i < nums1Size ? nums1[i] : INFINITY;
        double left2 = j > 0 ? nums2[j - 1] : -INFINITY, right2 = j < nums2Size ? nums2[j] : INFINITY;
        if (left1 > right2) {
            high = i - 1;
        } else if (left2 > right1) {
            low = i + 1;
        } else {
            double left = fmax(left1, left2);
            return (nums1Size + nums2Size) % 2 ? left : (left + fmin(right1, right2)) / 2;
        }
    }
}
