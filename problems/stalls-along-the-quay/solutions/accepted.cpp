class Solution {
public:
    int rob(vector<int>& nums) {
        int before = 0, best = 0;
        for (int value : nums) {
            int with = before + value;
            before = best;
            best = max(best, with);
        }
        return best;
    }
};
