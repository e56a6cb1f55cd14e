#include <algorithm>
#include <functional>
#include <iostream>
#include <numeric>
#include <tuple>
#include <vector>

std::vector<int> leader;

int find(int town) {
    while (leader[town] != town) town = leader[town] = leader[leader[town]];
    return town;
}

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m, q;
    std::cin >> n >> m >> q;
    std::vector<std::tuple<int, int, int>> bridges(m), trucks(q);
    for (auto& [limit, a, b] : bridges) std::cin >> a >> b >> limit;
    for (int i = 0; i < q; i++) {
        auto& [weight, town, number] = trucks[i];
        std::cin >> town >> weight;
        number = i;
    }
    std::sort(bridges.begin(), bridges.end(), std::greater<>());
    std::sort(trucks.begin(), trucks.end(), std::greater<>());
    leader.resize(n + 1);
    std::iota(leader.begin(), leader.end(), 0);
    std::vector<int> size(n + 1, 1), answers(q);
    size_t open = 0;
    for (auto& [weight, town, number] : trucks) {
        for (; open < bridges.size() && std::get<0>(bridges[open]) >= weight; open++) {
            int a = find(std::get<1>(bridges[open])), b = find(std::get<2>(bridges[open]));
            if (a == b) continue;
            if (size[a] > size[b]) std::swap(a, b);
            leader[a] = b;
            size[b] += size[a];
        }
        answers[number] = size[find(town)];
    }
    for (int answer : answers) std::cout << answer << '\n';
}
