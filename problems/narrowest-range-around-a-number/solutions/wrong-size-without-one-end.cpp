class Solution {
public:
    vector<int> minInterval(vector<vector<int>>& intervals, vector<int>& queries) {
        vector<int> answers;
        sort(intervals.begin(), intervals.end(), [](const auto& a, const auto& b) { return a[1] - a[0] < b[1] - b[0]; });
        for (int query : queries) {
            int size = -1;
            for (auto& range : intervals)
                if (range[0] <= query && query <= range[1]) {
                    size = range[1] - range[0];
                    break;
                }
            answers.push_back(size);
        }
        return answers;
    }
};
