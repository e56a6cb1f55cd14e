#include <functional>
#include <iostream>
#include <queue>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m, start, goal;
    std::cin >> n >> m >> start >> goal;
    std::vector<int> rest(n + 1);
    for (int i = 1; i <= n; i++) std::cin >> rest[i];
    rest[start] = 0;
    std::vector<std::vector<std::pair<int, int>>> paths(n + 1);
    for (int i = 0; i < m; i++) {
        int a, b, minutes;
        std::cin >> a >> b >> minutes;
        paths[a].push_back({b, minutes});
        paths[b].push_back({a, minutes});
    }
    std::vector<long long> arrival(n + 1, -1);
    using Entry = std::pair<long long, int>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<Entry>> heap;
    heap.push({0, start});
    while (!heap.empty()) {
        auto [time, village] = heap.top();
        heap.pop();
        if (arrival[village] >= 0) continue;
        arrival[village] = time;
        for (auto [other, minutes] : paths[village]) heap.push({time + rest[village] + minutes, other});
    }
    if (arrival[goal] < 0) std::cout << "unreachable\n";
    else std::cout << arrival[goal] << '\n';
}
