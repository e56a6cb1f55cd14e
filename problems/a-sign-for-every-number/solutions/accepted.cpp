class Solution {
public:
    int findTargetSumWays(vector<int>& nums, int target) {
        int total = accumulate(nums.begin(), nums.end(), 0);
        if (total + target < 0 || total < target || (total + target) % 2 != 0) return 0;
        int plus = (total + target) / 2;
        vector<int> ways(plus + 1, 0);
        ways[0] = 1;
        for (int value : nums)
            for (int sum = plus; sum >= value; sum--) ways[sum] += ways[sum - value];
        return ways[plus];
    }
};
