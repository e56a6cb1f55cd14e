class Solution {
    vector<int> leader;

    int find(int at) {
        while (leader[at] != at) at = leader[at] = leader[leader[at]];
        return at;
    }

public:
    int numberOfGoodPaths(vector<int>& vals, vector<vector<int>>& edges) {
        int n = vals.size(), paths = 0;
        vector<vector<int>> near(n);
        for (auto& edge : edges) {
            near[edge[0]].push_back(edge[1]);
            near[edge[1]].push_back(edge[0]);
        }
        map<int, vector<int>> huts;
        for (int at = 0; at < n; at++) huts[vals[at]].push_back(at);
        leader.resize(n);
        for (int at = 0; at < n; at++) leader[at] = at;
        for (auto& [height, here] : huts) {
            for (int at : here)
                for (int other : near[at])
                    if (vals[other] <= height) leader[find(other)] = find(at);
            unordered_map<int, int> equal;
            for (int at : here) paths += ++equal[find(at)];
        }
        return paths;
    }
};
