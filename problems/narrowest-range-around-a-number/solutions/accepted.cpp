class Solution {
    vector<int> following;

    int openFrom(int at) {
        while (following[at] != at) at = following[at] = following[following[at]];
        return at;
    }

public:
    vector<int> minInterval(vector<vector<int>>& intervals, vector<int>& queries) {
        int q = queries.size();
        vector<pair<int, int>> order;
        for (int i = 0; i < q; i++) order.push_back({queries[i], i});
        sort(order.begin(), order.end());
        following.resize(q + 1);
        iota(following.begin(), following.end(), 0);
        sort(intervals.begin(), intervals.end(), [](const auto& a, const auto& b) { return a[1] - a[0] < b[1] - b[0]; });
        vector<int> answers(q, -1);
        for (auto& range : intervals) {
            int first = lower_bound(order.begin(), order.end(), make_pair(range[0], -1)) - order.begin();
            for (int at = openFrom(first); at < q && order[at].first <= range[1]; at = openFrom(at)) {
                answers[order[at].second] = range[1] - range[0] + 1;
                following[at] = at + 1;
            }
        }
        return answers;
    }
};
