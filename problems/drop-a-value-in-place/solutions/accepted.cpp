class Solution {
public:
    int removeElement(vector<int>& nums, int val) {
        int kept = 0;
        for (int value : nums)
            if (value != val) nums[kept++] = value;
        return kept;
    }
};
