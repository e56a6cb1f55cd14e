class SummaryRanges {
    unordered_set<int> seen;
    unordered_map<int, int> endOf, startOf;

public:
    SummaryRanges() {}

    void addNum(int val) {
        if (!seen.insert(val).second) return;
        int start = val, end = val;
        if (startOf.count(val - 1)) start = startOf[val - 1], startOf.erase(val - 1);
        if (endOf.count(val + 1)) end = endOf[val + 1], endOf.erase(val + 1);
        endOf[start] = end;
        startOf[end] = start;
    }

    vector<vector<int>> getIntervals() {
        vector<vector<int>> ranges;
        for (auto& [start, end] : endOf) ranges.push_back({start, end});
        return ranges;
    }
};
