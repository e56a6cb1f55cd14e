class Solution {
public:
    bool canAttendMeetings(vector<vector<int>>& intervals) {
        unordered_set<int> starts;
        for (auto& tour : intervals)
            if (!starts.insert(tour[0]).second) return false;
        return true;
    }
};
