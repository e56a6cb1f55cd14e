class Solution {
public:
    bool validTree(int n, vector<vector<int>>& edges) {
        vector<int> follows(n);
        iota(follows.begin(), follows.end(), 0);
        auto leader = [&](int room) {
            while (follows[room] != room) room = follows[room] = follows[follows[room]];
            return room;
        };
        for (auto& edge : edges) {
            int first = leader(edge[0]), second = leader(edge[1]);
            if (first == second) return false;
            follows[first] = second;
        }
        return (int)edges.size() == n - 1;
    }
};
