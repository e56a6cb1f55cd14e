class Solution {
public:
    vector<int> topKFrequent(vector<int>& nums, int k) {
        unordered_map<int, int> counts;
        for (int value : nums) counts[value]++;
        vector<pair<int, int>> order;
        for (auto& [value, count] : counts) order.push_back({-count, value});
        partial_sort(order.begin(), order.begin() + k, order.end());
        vector<int> answer;
        for (int i = 0; i < k; i++) answer.push_back(order[i].second);
        return answer;
    }
};
