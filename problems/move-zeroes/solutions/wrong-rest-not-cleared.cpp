class Solution {
public:
    void moveZeroes(vector<int>& nums) {
        size_t write = 0;
        for (int value : nums)
            if (value != 0) nums[write++] = value;
    }
};
