class Solution {
public:
    int maxPoints(vector<vector<int>>& points) {
        int best = 1, n = points.size();
        for (int i = 0; i < n; i++) {
            map<pair<int, int>, int> lines;
            for (int j = i + 1; j < n; j++) {
                int dx = points[j][0] - points[i][0], dy = points[j][1] - points[i][1];
                int divisor = gcd(dx, dy);
                if (dx < 0 || (dx == 0 && dy < 0)) divisor = -divisor;
                best = max(best, ++lines[{dx / divisor, dy / divisor}] + 1);
            }
        }
        return best;
    }
};
