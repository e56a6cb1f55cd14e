class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        if (nums1.empty()) return median(nums2);
        if (nums2.empty()) return median(nums1);
        return (median(nums1) + median(nums2)) / 2;
    }

private:
    double median(const vector<int>& nums) {
        size_t middle = nums.size() / 2;
        return nums.size() % 2 ? nums[middle] : ((double)nums[middle - 1] + nums[middle]) / 2;
    }
};
