class Solution {
    vector<vector<int>> result;
    vector<int> chosen;

    void decide(const vector<int>& nums, size_t at) {
        if (at == nums.size()) {
            result.push_back(chosen);
            return;
        }
        decide(nums, at + 1);
        chosen.push_back(nums[at]);
        decide(nums, at + 1);
        chosen.pop_back();
    }

public:
    vector<vector<int>> subsets(vector<int>& nums) {
        decide(nums, 0);
        return result;
    }
};
