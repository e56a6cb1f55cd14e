class Solution {
    vector<vector<int>> result;

    void fill(vector<int>& nums, size_t at) {
        if (at == nums.size()) {
            result.push_back(nums);
            return;
        }
        for (size_t other = at; other < nums.size(); other++) {
            swap(nums[at], nums[other]);
            fill(nums, at + 1);
            swap(nums[at], nums[other]);
        }
    }

public:
    vector<vector<int>> permute(vector<int>& nums) {
        fill(nums, 0);
        return result;
    }
};
