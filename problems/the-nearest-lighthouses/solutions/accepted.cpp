class Solution {
public:
    vector<vector<int>> kClosest(vector<vector<int>>& points, int k) {
        priority_queue<pair<int, int>> nearest;
        for (int at = 0; at < (int)points.size(); at++) {
            nearest.push({points[at][0] * points[at][0] + points[at][1] * points[at][1], at});
            if ((int)nearest.size() > k) nearest.pop();
        }
        vector<vector<int>> result;
        for (; !nearest.empty(); nearest.pop()) result.push_back(points[nearest.top().second]);
        return result;
    }
};
