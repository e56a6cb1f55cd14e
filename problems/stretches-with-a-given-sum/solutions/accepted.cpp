class Solution {
public:
    int subarraySum(vector<int>& nums, int k) {
        unordered_map<int, int> occurred;
        occurred[0] = 1;
        int total = 0, stretches = 0;
        for (int value : nums) {
            total += value;
            auto found = occurred.find(total - k);
            if (found != occurred.end()) stretches += found->second;
            occurred[total]++;
        }
        return stretches;
    }
};
