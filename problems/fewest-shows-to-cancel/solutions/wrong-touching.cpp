class Solution {
public:
    int eraseOverlapIntervals(vector<vector<int>>& intervals) {
        sort(intervals.begin(), intervals.end(), [](const auto& a, const auto& b) { return a[1] < b[1]; });
        int cancelled = 0, freeAfter = INT_MIN;
        for (auto& show : intervals) {
            if (show[0] > freeAfter) freeAfter = show[1];
            else cancelled++;
        }
        return cancelled;
    }
};
