class Solution {
public:
    vector<int> findDisappearedNumbers(vector<int>& nums) {
        vector<bool> there(nums.size() + 1, false);
        for (int value : nums) there[value] = true;
        vector<int> missing;
        for (int value = 1; value <= (int)nums.size(); value++)
            if (!there[value]) missing.push_back(value);
        return missing;
    }
};
