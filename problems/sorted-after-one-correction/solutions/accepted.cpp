class Solution {
public:
    bool checkPossibility(vector<int>& nums) {
        int falls = 0, n = nums.size(), at = 0;
        for (int i = 1; i < n; i++) {
            if (nums[i - 1] > nums[i]) {
                falls++;
                at = i;
            }
        }
        if (falls == 0) return true;
        if (falls > 1) return false;
        bool withoutFirst = at == 1 || nums[at - 2] <= nums[at];
        bool withoutSecond = at == n - 1 || nums[at - 1] <= nums[at + 1];
        return withoutFirst || withoutSecond;
    }
};
