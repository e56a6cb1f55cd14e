class Solution {
public:
    int maxProduct(vector<int>& nums) {
        int best = 1, high = 1, low = 1;
        for (int value : nums) {
            int a = high * value, b = low * value;
            high = max({value, a, b});
            low = min({value, a, b});
            best = max(best, high);
        }
        return best;
    }
};
