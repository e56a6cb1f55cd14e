class Solution {
public:
    int removeElement(vector<int>& nums, int val) {
        int kept = 0, removed = 0;
        for (int value : nums) {
            if (value != val) nums[kept++] = value;
            else removed++;
        }
        return removed;
    }
};
