#include <bits/stdc++.h>
using namespace std;

int main() {
    int lockers, count;
    cin >> lockers >> count;
    set<int> free;
    for (int locker = 1; locker <= lockers; locker++) free.insert(locker);
    map<int, int> lockerOf;
    while (count--) {
        string what;
        int parcel;
        cin >> what >> parcel;
        if (what == "in") {
            int locker = free.empty() ? 0 : *free.begin();
            free.erase(locker);
            lockerOf[parcel] = locker;
            if (locker) cout << locker << '\n';
            else cout << "full\n";
        } else if (lockerOf.count(parcel)) {
            cout << lockerOf[parcel] << '\n';
            if (lockerOf[parcel]) free.insert(lockerOf[parcel]);
            lockerOf.erase(parcel);
        } else {
            cout << "missing\n";
        }
    }
}
