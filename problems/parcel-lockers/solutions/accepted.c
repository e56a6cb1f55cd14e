#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Parcels and their lockers in a table with open addressing; a collected parcel keeps its place, with locker 0.
struct Place {
    int parcel;
    int locker;
};

static struct Place* places;
static unsigned mask;

static struct Place* placeOf(int parcel) {
    unsigned at = (unsigned)parcel * 2654435761u & mask;
    while (places[at].parcel != -1 && places[at].parcel != parcel) at = (at + 1) & mask;
    return &places[at];
}

// A heap of the lockers that have become free; those beyond `used` have never been taken.
static int* heap;
static int heapSize;

static void giveBack(int locker) {
    int at = heapSize++;
    for (; at > 0 && heap[(at - 1) / 2] > locker; at = (at - 1) / 2) heap[at] = heap[(at - 1) / 2];
    heap[at] = locker;
}

static int takeSmallest(void) {
    int smallest = heap[0], last = heap[--heapSize], at = 0;
    for (int child; (child = 2 * at + 1) < heapSize; at = child) {
        if (child + 1 < heapSize && heap[child + 1] < heap[child]) child++;
        if (heap[child] >= last) break;
        heap[at] = heap[child];
    }
    heap[at] = last;
    return smallest;
}

int main(void) {
    int lockers, count, used = 0;
    if (scanf("%d %d", &lockers, &count) != 2) return 1;
    for (mask = 1; mask < 2u * count; mask *= 2) {}
    places = malloc(mask * sizeof(struct Place));
    for (unsigned at = 0; at < mask; at++) places[at] = (struct Place){-1, 0};
    mask--;
    heap = malloc((count + 1) * sizeof(int));
    while (count-- > 0) {
        char what[4];
        int parcel;
        if (scanf("%3s %d", what, &parcel) != 2) return 1;
        struct Place* place = placeOf(parcel);
        if (strcmp(what, "in") == 0) {
            if (heapSize == 0 && used == lockers) {
                puts("full");
                continue;
            }
            *place = (struct Place){parcel, heapSize > 0 ? takeSmallest() : ++used};
            printf("%d\n", place->locker);
        } else if (place->parcel == -1 || place->locker == 0) {
            puts("missing");
        } else {
            printf("%d\n", place->locker);
            giveBack(place->locker);
            place->locker = 0;
        }
    }
    return 0;
}
