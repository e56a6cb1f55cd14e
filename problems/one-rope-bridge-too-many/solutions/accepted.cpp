class Solution {
    vector<int> parent, size;

    int leader(int platform) {
        while (parent[platform] != platform) {
            parent[platform] = parent[parent[platform]];
            platform = parent[platform];
        }
        return platform;
    }

public:
    vector<int> findRedundantConnection(vector<vector<int>>& edges) {
        parent.resize(edges.size() + 1);
        iota(parent.begin(), parent.end(), 0);
        size.assign(edges.size() + 1, 1);
        for (auto& edge : edges) {
            int a = leader(edge[0]), b = leader(edge[1]);
            if (a == b) return edge;
            if (size[a] > size[b]) swap(a, b);
            parent[a] = b;
            size[b] += size[a];
        }
        return {};
    }
};
