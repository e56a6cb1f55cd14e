class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        if (nums1.size() > nums2.size()) return findMedianSortedArrays(nums2, nums1);
        int m = nums1.size(), n = nums2.size(), half = (m + n + 1) / 2;
        int low = 0, high = m;
        while (low <= high) {
            int i = (low + high) / 2, j = half - i;
            double left1 = i > 0 ? nums1[i - 1] : -1e18, right1 = i < m ? nums1[i] : 1e18;
            double left2 = j > 0 ? nums2[j - 1] : -1e18, right2 = j < n ? nums2[j] : 1e18;
            if (left1 > right2) high = i - 1;
            else if (left2 > right1) low = i + 1;
            else if ((m + n) % 2) return max(left1, left2);
            else return (max(left1, left2) + min(right1, right2)) / 2;
        }
        return 0;
    }
};
