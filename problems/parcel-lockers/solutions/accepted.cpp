#include <iostream>
#include <set>
#include <string>
#include <unordered_map>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int lockers, count;
    std::cin >> lockers >> count;
    std::set<int> free;
    for (int locker = 1; locker <= lockers; locker++) free.insert(free.end(), locker);
    std::unordered_map<int, int> lockerOf;
    for (int event = 0; event < count; event++) {
        std::string what;
        int parcel;
        std::cin >> what >> parcel;
        auto found = lockerOf.find(parcel);
        if (what == "in" && free.empty()) {
            std::cout << "full\n";
        } else if (what == "in") {
            lockerOf[parcel] = *free.begin();
            std::cout << *free.begin() << '\n';
            free.erase(free.begin());
        } else if (found == lockerOf.end()) {
            std::cout << "missing\n";
        } else {
            std::cout << found->second << '\n';
            free.insert(found->second);
            lockerOf.erase(found);
        }
    }
}
