#include <iostream>
#include <set>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m, q;
    std::cin >> n >> m >> q;
    std::vector<std::vector<std::pair<int, int>>> bridges(n + 1);
    for (int i = 0; i < m; i++) {
        int a, b, limit;
        std::cin >> a >> b >> limit;
        bridges[a].push_back({b, limit});
        bridges[b].push_back({a, limit});
    }
    for (int i = 0; i < q; i++) {
        int town, weight;
        std::cin >> town >> weight;
        std::set<int> reached = {town};
        for (auto [other, limit] : bridges[town])
            if (limit >= weight) reached.insert(other);
        std::cout << reached.size() << '\n';
    }
}
