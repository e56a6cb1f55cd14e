class Solution {
public:
    int majorityElement(vector<int>& nums) {
        unordered_map<int, int> counts;
        for (int value : nums)
            if (++counts[value] > (int)nums.size() / 3) return value;
        return nums[0];
    }
};
