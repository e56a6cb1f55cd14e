import sys
from heapq import heappop, heappush


def main():
    read = map(int, sys.stdin.read().split())
    n, m, start, goal = next(read), next(read), next(read), next(read)
    rest = {village: next(read) for village in range(1, n + 1)}
    rest[start] = 0
    paths = {village: [] for village in rest}
    for a, b, minutes in zip(read, read, read):
        paths[a].append((b, minutes))
        paths[b].append((a, minutes))
    arrival = {}
    heap = [(0, start)]
    while heap:
        time, village = heappop(heap)
        if village not in arrival:
            arrival[village] = time
            for other, minutes in paths[village]:
                heappush(heap, (time + rest[village] + minutes, other))
    print(arrival.get(goal, 'unreachable'))


main()
