#include <cmath>
#include <iostream>
#include <vector>

int main() {
    int n;
    long long wanted;
    std::cin >> n >> wanted;
    std::vector<std::pair<double, double>> ovens(n);
    for (auto& [heating, baking] : ovens) std::cin >> heating >> baking;
    double low = 0, high = 2e13;
    for (int round = 0; round < 100; round++) {
        double middle = (low + high) / 2, loaves = 0;
        for (auto& [heating, baking] : ovens)
            if (middle > heating) loaves += (middle - heating) / baking;
        if (loaves >= wanted) high = middle;
        else low = middle;
    }
    std::cout << (long long)std::ceil(high - 1e-6) << '\n';
}
