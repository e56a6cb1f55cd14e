class Solution {
public:
    int longestConsecutive(vector<int>& nums) {
        unordered_set<int> there(nums.begin(), nums.end());
        int longest = 0;
        for (int value : there) {
            if (there.count(value - 1)) continue;
            int end = value;
            while (there.count(end)) end++;
            longest = max(longest, end - value);
        }
        return longest;
    }
};
