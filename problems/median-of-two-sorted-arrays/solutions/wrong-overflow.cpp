class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        vector<int> line;
        merge(nums1.begin(), nums1.end(), nums2.begin(), nums2.end(), back_inserter(line));
        size_t middle = line.size() / 2;
        if (line.size() % 2) return line[middle];
        int sum = (int)((unsigned)line[middle - 1] + (unsigned)line[middle]);
        return sum / 2.0;
    }
};
