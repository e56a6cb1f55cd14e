class Solution {
public:
    int lengthOfLIS(vector<int>& nums) {
        int last = nums[0], count = 1;
        for (int value : nums)
            if (value > last) last = value, count++;
        return count;
    }
};
