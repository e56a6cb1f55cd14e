class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int ending = 0, best = INT_MIN;
        for (int value : nums) {
            ending = max(ending, 0) + value;
            best = max(best, ending);
        }
        return best;
    }
};
