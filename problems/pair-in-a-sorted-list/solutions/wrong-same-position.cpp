class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        for (int i = 0; i < (int)numbers.size(); i++) {
            auto found = lower_bound(numbers.begin(), numbers.end(), target - numbers[i]);
            if (found != numbers.end() && *found == target - numbers[i]) return {i + 1, int(found - numbers.begin()) + 1};
        }
        return {};
    }
};
