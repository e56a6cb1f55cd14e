class Solution {
public:
    bool checkPossibility(vector<int>& nums) {
        bool corrected = false;
        for (size_t i = 1; i < nums.size(); i++) {
            if (nums[i - 1] <= nums[i]) continue;
            if (corrected) return false;
            corrected = true;
            nums[i] = nums[i - 1];
        }
        return true;
    }
};
