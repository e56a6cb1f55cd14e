class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int run = 0, best = *max_element(nums.begin(), nums.end());
        for (int value : nums) {
            run = value < 0 ? 0 : run + value;
            if (run > 0) best = max(best, run);
        }
        return best;
    }
};
