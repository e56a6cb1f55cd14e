class Solution {
public:
    int removeDuplicates(vector<int>& nums) {
        int kept = 0;
        for (int value : nums)
            if (kept < 2 || value != nums[kept - 2]) nums[kept++] = value;
        return kept;
    }
};
