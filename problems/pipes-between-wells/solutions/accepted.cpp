class Solution {
public:
    int minCostConnectPoints(vector<vector<int>>& points) {
        int n = points.size(), total = 0, current = 0;
        vector<int> distance(n, INT_MAX);
        vector<bool> inside(n, false);
        inside[0] = true;
        for (int round = 1; round < n; round++) {
            int nearest = -1;
            for (int i = 0; i < n; i++) {
                if (inside[i]) continue;
                int d = abs(points[i][0] - points[current][0]) + abs(points[i][1] - points[current][1]);
                distance[i] = min(distance[i], d);
                if (nearest < 0 || distance[i] < distance[nearest]) nearest = i;
            }
            total += distance[nearest];
            inside[nearest] = true;
            current = nearest;
        }
        return total;
    }
};
