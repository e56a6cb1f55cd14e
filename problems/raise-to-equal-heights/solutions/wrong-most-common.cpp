class Solution {
public:
    int maxFrequency(vector<int>& nums, int k) {
        map<int, int> counts;
        for (int value : nums) counts[value]++;
        int target = nums[0];
        for (auto& [value, count] : counts)
            if (count >= counts[target]) target = value;
        sort(nums.rbegin(), nums.rend());
        int equal = 0;
        for (int value : nums) {
            if (value > target || target - value > k) continue;
            k -= target - value;
            equal++;
        }
        return equal;
    }
};
