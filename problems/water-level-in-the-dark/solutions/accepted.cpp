#include <iostream>
#include <string>

int main() {
    long long n;
    std::cin >> n;
    long long low = 1, high = n;
    while (true) {
        long long middle = (low + high) / 2;
        std::cout << "? " << middle << std::endl;
        std::string answer;
        std::cin >> answer;
        if (answer == "same") {
            std::cout << "! " << middle << std::endl;
            return 0;
        }
        if (answer == "higher") low = middle + 1;
        else high = middle - 1;
    }
}
