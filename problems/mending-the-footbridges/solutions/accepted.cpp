#include <algorithm>
#include <iostream>
#include <numeric>
#include <tuple>
#include <vector>

std::vector<int> leader;

int find(int islet) {
    while (leader[islet] != islet) islet = leader[islet] = leader[leader[islet]];
    return islet;
}

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    std::vector<std::tuple<int, int, int>> bridges(m);
    for (auto& [cost, a, b] : bridges) std::cin >> a >> b >> cost;
    std::sort(bridges.begin(), bridges.end());
    leader.resize(n + 1);
    std::iota(leader.begin(), leader.end(), 0);
    long long total = 0;
    int parts = n;
    for (auto& [cost, a, b] : bridges) {
        int first = find(a), second = find(b);
        if (first == second) continue;
        leader[first] = second;
        total += cost;
        parts--;
    }
    if (parts == 1) std::cout << total << '\n';
    else std::cout << "impossible\n";
}
