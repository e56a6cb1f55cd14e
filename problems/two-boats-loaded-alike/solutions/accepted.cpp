class Solution {
public:
    bool canPartition(vector<int>& nums) {
        int total = accumulate(nums.begin(), nums.end(), 0);
        if (total % 2) return false;
        vector<bool> possible(total / 2 + 1, false);
        possible[0] = true;
        for (int weight : nums)
            for (int sum = total / 2; sum >= weight; sum--)
                if (possible[sum - weight]) possible[sum] = true;
        return possible[total / 2];
    }
};
