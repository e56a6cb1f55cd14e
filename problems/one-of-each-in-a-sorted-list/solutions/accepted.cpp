class Solution {
public:
    int removeDuplicates(vector<int>& nums) {
        int kept = 1;
        for (int value : nums)
            if (value != nums[kept - 1]) nums[kept++] = value;
        return kept;
    }
};
