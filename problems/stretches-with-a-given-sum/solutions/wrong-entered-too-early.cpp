class Solution {
public:
    int subarraySum(vector<int>& nums, int k) {
        unordered_map<int, int> occurred;
        occurred[0] = 1;
        int total = 0, stretches = 0;
        for (int value : nums) {
            total += value;
            occurred[total]++;
            if (occurred.count(total - k)) stretches += occurred[total - k];
        }
        return stretches;
    }
};
