#include <algorithm>
#include <iostream>
#include <string>
#include <tuple>
#include <vector>

int main() {
    int count;
    std::cin >> count;
    std::vector<std::tuple<int, int, std::string>> kites;
    for (int i = 0; i < count; i++) {
        std::string name;
        int points, falls;
        std::cin >> name >> points >> falls;
        kites.emplace_back(points, -falls, name);
    }
    std::sort(kites.rbegin(), kites.rend());
    int place = 0;
    for (int i = 0; i < count; i++) {
        auto& [points, falls, name] = kites[i];
        if (i == 0 || std::get<0>(kites[i - 1]) != points || std::get<1>(kites[i - 1]) != falls) place = i + 1;
        std::cout << place << ' ' << name << '\n';
    }
}
