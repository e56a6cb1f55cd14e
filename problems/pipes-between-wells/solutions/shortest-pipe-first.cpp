class Solution {
public:
    int minCostConnectPoints(vector<vector<int>>& points) {
        int n = points.size(), total = 0;
        vector<array<int, 3>> pipes;
        for (int i = 0; i < n; i++)
            for (int j = 0; j < i; j++)
                pipes.push_back({abs(points[i][0] - points[j][0]) + abs(points[i][1] - points[j][1]), i, j});
        sort(pipes.begin(), pipes.end());
        vector<int> leader(n);
        iota(leader.begin(), leader.end(), 0);
        auto find = [&](int well) {
            while (leader[well] != well) well = leader[well] = leader[leader[well]];
            return well;
        };
        for (auto& [cost, i, j] : pipes) {
            int a = find(i), b = find(j);
            if (a == b) continue;
            leader[a] = b;
            total += cost;
        }
        return total;
    }
};
