class Solution {
    int row(const vector<int>& nums, int first, int last) {
        int before = 0, best = 0;
        for (int i = first; i < last; i++) {
            int with = before + nums[i];
            before = best;
            best = max(best, with);
        }
        return best;
    }

public:
    int rob(vector<int>& nums) {
        int n = nums.size();
        if (n == 1) return nums[0];
        return max(row(nums, 1, n), row(nums, 0, n - 1));
    }
};
