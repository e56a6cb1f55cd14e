#include <bits/stdc++.h>
using namespace std;

int main() {
    int lockers, count;
    scanf("%d %d", &lockers, &count);
    int size = 1;
    while (size < lockers) size *= 2;
    vector<int> freeBelow(2 * size, 0);
    for (int locker = 0; locker < lockers; locker++) freeBelow[size + locker] = 1;
    for (int node = size - 1; node > 0; node--) freeBelow[node] = freeBelow[2 * node] + freeBelow[2 * node + 1];
    auto change = [&](int locker, int by) {
        for (int node = size + locker - 1; node > 0; node /= 2) freeBelow[node] += by;
    };
    map<int, int> lockerOf;
    for (int event = 0; event < count; event++) {
        char what[4];
        int parcel;
        scanf("%3s %d", what, &parcel);
        if (what[0] == 'i') {
            if (freeBelow[1] == 0) {
                puts("full");
                continue;
            }
            int node = 1;
            while (node < size) node = freeBelow[2 * node] > 0 ? 2 * node : 2 * node + 1;
            int locker = node - size + 1;
            change(locker, -1);
            lockerOf[parcel] = locker;
            printf("%d\n", locker);
        } else if (lockerOf.count(parcel)) {
            change(lockerOf[parcel], 1);
            printf("%d\n", lockerOf[parcel]);
            lockerOf.erase(parcel);
        } else {
            puts("missing");
        }
    }
}
