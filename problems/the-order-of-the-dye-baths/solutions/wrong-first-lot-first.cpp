#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    int n, m;
    std::cin >> n >> m;
    std::vector<std::vector<int>> cost(n, std::vector<int>(n));
    for (auto& row : cost)
        for (int& value : row) std::cin >> value;
    std::vector<int> before(n, 0);
    for (int i = 0; i < m; i++) {
        int a, b;
        std::cin >> a >> b;
        before[b - 1] |= 1 << (a - 1);
    }
    const int never = 1000000000;
    std::vector<std::vector<int>> best(1 << n, std::vector<int>(n, never));
    if (before[0] == 0) best[1][0] = 0;
    for (int done = 1; done < 1 << n; done++)
        for (int last = 0; last < n; last++) {
            if (best[done][last] == never) continue;
            for (int j = 0; j < n; j++) {
                if (done >> j & 1 || (before[j] & ~done)) continue;
                int& entry = best[done | 1 << j][j];
                entry = std::min(entry, best[done][last] + cost[last][j]);
            }
        }
    int total = *std::min_element(best.back().begin(), best.back().end());
    if (total == never) std::cout << "impossible\n";
    else std::cout << total << '\n';
}
