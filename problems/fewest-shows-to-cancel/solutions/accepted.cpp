class Solution {
public:
    int eraseOverlapIntervals(vector<vector<int>>& intervals) {
        sort(intervals.begin(), intervals.end());
        int cancelled = 0, freeFrom = INT_MIN;
        for (auto& show : intervals) {
            if (show[0] >= freeFrom) {
                freeFrom = show[1];
            } else {
                cancelled++;
                freeFrom = min(freeFrom, show[1]);
            }
        }
        return cancelled;
    }
};
