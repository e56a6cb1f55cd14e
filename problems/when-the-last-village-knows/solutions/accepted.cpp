class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        vector<vector<pair<int, int>>> paths(n + 1);
        for (auto& path : times) paths[path[0]].push_back({path[1], path[2]});
        vector<int> known(n + 1, -1);
        priority_queue<pair<int, int>, vector<pair<int, int>>, greater<>> waiting;
        waiting.push({0, k});
        int count = 0, last = 0;
        while (!waiting.empty()) {
            auto [minute, village] = waiting.top();
            waiting.pop();
            if (known[village] >= 0) continue;
            known[village] = last = minute;
            count++;
            for (auto [neighbour, minutes] : paths[village])
                if (known[neighbour] < 0) waiting.push({minute + minutes, neighbour});
        }
        return count == n ? last : -1;
    }
};
