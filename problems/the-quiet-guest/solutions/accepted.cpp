#include <iostream>
#include <string>

bool knows(int a, int b) {
    std::cout << "? " << a << " " << b << std::endl;
    std::string said;
    std::cin >> said;
    return said == "yes";
}

int main() {
    int n;
    std::cin >> n;
    int candidate = 1;
    for (int guest = 2; guest <= n; guest++)
        if (knows(candidate, guest)) candidate = guest;
    bool quiet = true;
    for (int guest = 1; guest <= n && quiet; guest++)
        if (guest != candidate) quiet = !knows(candidate, guest) && knows(guest, candidate);
    std::cout << "! " << (quiet ? candidate : 0) << std::endl;
}
