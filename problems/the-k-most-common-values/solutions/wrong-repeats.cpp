class Solution {
public:
    vector<int> topKFrequent(vector<int>& nums, int k) {
        unordered_map<int, int> counts;
        for (int value : nums) counts[value]++;
        stable_sort(nums.begin(), nums.end(), [&](int a, int b) { return counts[a] > counts[b]; });
        nums.resize(k);
        return nums;
    }
};
