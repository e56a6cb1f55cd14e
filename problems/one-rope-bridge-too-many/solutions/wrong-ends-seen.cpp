class Solution {
public:
    vector<int> findRedundantConnection(vector<vector<int>>& edges) {
        set<int> seen;
        for (auto& edge : edges) {
            if (seen.count(edge[0]) && seen.count(edge[1])) return edge;
            seen.insert(edge[0]);
            seen.insert(edge[1]);
        }
        return edges.back();
    }
};
