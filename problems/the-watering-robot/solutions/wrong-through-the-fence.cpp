#include <iostream>
#include <set>
#include <string>

int main() {
    int rows, columns, i, j;
    char view;
    std::string commands;
    std::cin >> rows >> columns >> i >> j >> view >> commands;
    const std::string order = "NESW";
    const int down[] = {-1, 0, 1, 0}, right[] = {0, 1, 0, -1};
    int direction = (int)order.find(view);
    i--, j--;
    std::set<std::pair<int, int>> watered = {{i, j}};
    for (char command : commands) {
        if (command == 'L') direction = (direction + 3) % 4;
        if (command == 'R') direction = (direction + 1) % 4;
        if (command == 'F') {
            i = (i + down[direction] + rows) % rows;
            j = (j + right[direction] + columns) % columns;
            watered.insert({i, j});
        }
    }
    std::cout << i + 1 << ' ' << j + 1 << '\n' << watered.size() << '\n';
}
