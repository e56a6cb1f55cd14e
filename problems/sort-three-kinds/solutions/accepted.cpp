class Solution {
public:
    void sortColors(vector<int>& nums) {
        int low = 0, at = 0, high = (int)nums.size() - 1;
        while (at <= high) {
            if (nums[at] == 0) swap(nums[low++], nums[at++]);
            else if (nums[at] == 2) swap(nums[at], nums[high--]);
            else at++;
        }
    }
};
