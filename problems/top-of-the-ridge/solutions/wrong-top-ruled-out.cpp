#include <iostream>

long long height(int post) {
    std::cout << "? " << post << std::endl;
    long long value = 0;
    std::cin >> value;
    return value;
}

int main() {
    int n;
    std::cin >> n;
    int low = 1, high = n;
    while (low < high) {
        int middle = (low + high) / 2;
        if (height(middle) < height(middle + 1)) low = middle + 1;
        else high = middle - 1;
    }
    std::cout << "! " << (low < 1 ? 1 : low) << std::endl;
}
