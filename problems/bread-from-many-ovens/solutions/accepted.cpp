#include <iostream>
#include <utility>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    long long wanted;
    std::cin >> n >> wanted;
    std::vector<std::pair<long long, long long>> ovens(n);
    for (auto& [heating, baking] : ovens) std::cin >> heating >> baking;
    long long low = 0, high = 20000000000000LL;
    while (low < high) {
        long long middle = (low + high) / 2, loaves = 0;
        for (auto& [heating, baking] : ovens)
            if (middle > heating) loaves += (middle - heating) / baking;
        if (loaves >= wanted) high = middle;
        else low = middle + 1;
    }
    std::cout << low << '\n';
}
