class Solution {
public:
    int findTargetSumWays(vector<int>& nums, int target) {
        unordered_map<int, long long> ways = {{0, 1}};
        for (int value : nums) {
            unordered_map<int, long long> after = ways;
            for (auto [total, count] : ways) {
                after[total + value] += count;
                after[total - value] += count;
            }
            ways = after;
        }
        return (int)ways[target];
    }
};
