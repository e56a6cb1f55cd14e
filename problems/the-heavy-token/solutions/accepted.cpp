#include <iostream>
#include <string>

int main() {
    int n;
    std::cin >> n;
    int first = 1;
    for (int size = n / 3; size > 0; size /= 3) {
        std::cout << "? " << size << " " << first << " " << first + size << std::endl;
        std::string said;
        std::cin >> said;
        if (said == "right") first += size;
        if (said == "level") first += 2 * size;
    }
    std::cout << "! " << first << std::endl;
}
