#include <iostream>
#include <string>
#include <vector>

int main() {
    int rows, columns, i, j;
    char view;
    std::string commands;
    std::cin >> rows >> columns >> i >> j >> view >> commands;
    const std::string order = "NESW";
    const int down[] = {-1, 0, 1, 0}, right[] = {0, 1, 0, -1};
    int direction = (int)order.find(view), count = 1;
    std::vector<std::vector<bool>> watered(rows + 1, std::vector<bool>(columns + 1, false));
    watered[i][j] = true;
    for (char command : commands) {
        if (command == 'L') {
            direction = (direction + 3) % 4;
        } else if (command == 'R') {
            direction = (direction + 1) % 4;
        } else {
            int x = i + down[direction], y = j + right[direction];
            if (x < 1 || y < 1 || x > rows || y > columns) continue;
            i = x;
            j = y;
            if (!watered[i][j]) count++;
            watered[i][j] = true;
        }
    }
    std::cout << i << ' ' << j << '\n' << count << '\n';
}
