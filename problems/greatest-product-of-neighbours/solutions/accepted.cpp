class Solution {
public:
    int maxProduct(vector<int>& nums) {
        int best = nums[0], high = nums[0], low = nums[0];
        for (size_t i = 1; i < nums.size(); i++) {
            int value = nums[i], a = high * value, b = low * value;
            high = max({value, a, b});
            low = min({value, a, b});
            best = max(best, high);
        }
        return best;
    }
};
