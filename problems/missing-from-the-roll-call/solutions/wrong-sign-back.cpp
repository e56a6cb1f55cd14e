class Solution {
public:
    vector<int> findDisappearedNumbers(vector<int>& nums) {
        for (size_t i = 0; i < nums.size(); i++) {
            int place = abs(nums[i]) - 1;
            nums[place] = -nums[place];
        }
        vector<int> missing;
        for (size_t i = 0; i < nums.size(); i++)
            if (nums[i] > 0) missing.push_back(i + 1);
        return missing;
    }
};
