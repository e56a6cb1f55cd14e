class Solution {
public:
    int countComponents(int n, vector<vector<int>>& edges) {
        vector<int> follows(n);
        iota(follows.begin(), follows.end(), 0);
        auto leader = [&](int isle) {
            while (follows[isle] != isle) isle = follows[isle] = follows[follows[isle]];
            return isle;
        };
        int groups = n;
        for (auto& edge : edges) {
            int first = leader(edge[0]), second = leader(edge[1]);
            if (first == second) continue;
            follows[first] = second;
            groups--;
        }
        return groups;
    }
};
