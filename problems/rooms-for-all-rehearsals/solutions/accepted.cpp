class Solution {
public:
    int minMeetingRooms(vector<vector<int>>& intervals) {
        vector<int> starts, ends;
        for (auto& rehearsal : intervals) {
            starts.push_back(rehearsal[0]);
            ends.push_back(rehearsal[1]);
        }
        sort(starts.begin(), starts.end());
        sort(ends.begin(), ends.end());
        size_t rooms = 0, freed = 0;
        for (int start : starts) {
            if (start >= ends[freed]) freed++;
            else rooms++;
        }
        return rooms;
    }
};
