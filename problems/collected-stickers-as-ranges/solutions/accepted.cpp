class SummaryRanges {
    map<int, int> endOf;

public:
    SummaryRanges() {}

    void addNum(int val) {
        int start = val, end = val;
        auto right = endOf.upper_bound(val);
        if (right != endOf.begin()) {
            auto left = prev(right);
            if (left->second >= val) return;
            if (left->second == val - 1) start = left->first;
        }
        if (right != endOf.end() && right->first == val + 1) {
            end = right->second;
            endOf.erase(right);
        }
        endOf[start] = end;
    }

    vector<vector<int>> getIntervals() {
        vector<vector<int>> ranges;
        for (auto& [start, end] : endOf) ranges.push_back({start, end});
        return ranges;
    }
};
