#include <iostream>
#include <queue>
#include <vector>

int main() {
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
    std::queue<int> waiting;
    arrival[start] = 0;
    waiting.push(start);
    while (!waiting.empty()) {
        int village = waiting.front();
        waiting.pop();
        for (auto [other, minutes] : paths[village]) {
            if (arrival[other] >= 0) continue;
            arrival[other] = arrival[village] + rest[village] + minutes;
            waiting.push(other);
        }
    }
    if (arrival[goal] < 0) std::cout << "unreachable\n";
    else std::cout << arrival[goal] << '\n';
}
