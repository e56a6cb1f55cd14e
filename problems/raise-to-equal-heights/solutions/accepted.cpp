class Solution {
public:
    int maxFrequency(vector<int>& nums, int k) {
        sort(nums.begin(), nums.end());
        long long total = 0;
        int start = 0, longest = 0;
        for (int end = 0; end < (int)nums.size(); end++) {
            total += nums[end];
            while ((long long)nums[end] * (end - start + 1) - total > k) total -= nums[start++];
            longest = max(longest, end - start + 1);
        }
        return longest;
    }
};
