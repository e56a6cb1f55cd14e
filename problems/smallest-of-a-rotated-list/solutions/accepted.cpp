class Solution {
public:
    int findMin(vector<int>& nums) {
        int last = nums.back();
        return *partition_point(nums.begin(), nums.end(), [last](int number) { return number > last; });
    }
};
