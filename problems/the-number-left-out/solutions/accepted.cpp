class Solution {
public:
    int missingNumber(vector<int>& nums) {
        int missing = nums.size();
        for (int at = 0; at < (int)nums.size(); at++) missing ^= at ^ nums[at];
        return missing;
    }
};
