class Solution {
public:
    int rob(vector<int>& nums) {
        int before = 0, best = nums.size() == 1 ? nums[0] : 0;
        for (size_t i = 1; i + 1 < nums.size(); i++) {
            int with = before + nums[i];
            before = best;
            best = max(best, with);
        }
        return best;
    }
};
