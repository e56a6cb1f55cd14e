class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        vector<pair<int, int>> sorted;
        for (int i = 0; i < (int)nums.size(); i++) sorted.push_back({nums[i], i});
        sort(sorted.begin(), sorted.end());
        int low = 0, high = (int)sorted.size() - 1;
        while (low < high) {
            long long sum = (long long)sorted[low].first + sorted[high].first;
            if (sum == target) return {sorted[low].second, sorted[high].second};
            if (sum < target) low++;
            else high--;
        }
        return {};
    }
};
