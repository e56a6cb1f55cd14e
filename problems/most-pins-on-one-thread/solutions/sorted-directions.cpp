class Solution {
public:
    int maxPoints(vector<vector<int>>& points) {
        int best = 1, n = points.size();
        for (int i = 0; i < n; i++) {
            vector<pair<int, int>> directions;
            for (int j = i + 1; j < n; j++) {
                int dx = points[j][0] - points[i][0], dy = points[j][1] - points[i][1];
                if (dx < 0 || (dx == 0 && dy < 0)) dx = -dx, dy = -dy;
                directions.push_back({dx, dy});
            }
            // All of them point to the right or straight up, so the cross product orders them by slope.
            sort(directions.begin(), directions.end(), [](auto& a, auto& b) {
                return (long long)a.first * b.second > (long long)b.first * a.second;
            });
            int run = 0;
            for (size_t k = 0; k < directions.size(); k++) {
                bool same = k > 0 && (long long)directions[k].first * directions[k - 1].second ==
                                         (long long)directions[k - 1].first * directions[k].second;
                run = same ? run + 1 : 1;
                best = max(best, run + 1);
            }
        }
        return best;
    }
};
