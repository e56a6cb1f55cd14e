class Solution {
public:
    int findCheapestPrice(int n, vector<vector<int>>& flights, int src, int dst, int k) {
        vector<vector<pair<int, int>>> leaving(n);
        for (auto& f : flights) leaving[f[0]].push_back({f[1], f[2]});
        vector<int> fewest(n, k + 2);
        priority_queue<array<int, 3>, vector<array<int, 3>>, greater<>> waiting;
        waiting.push({0, 0, src});
        while (!waiting.empty()) {
            auto [price, count, city] = waiting.top();
            waiting.pop();
            if (city == dst) return price;
            if (count >= fewest[city] || count > k) continue;
            fewest[city] = count;
            for (auto& [goal, more] : leaving[city]) waiting.push({price + more, count + 1, goal});
        }
        return -1;
    }
};
