import sys
from heapq import heappop, heappush


def main():
    read = map(int, sys.stdin.read().split())
    n, m, start, goal = next(read), next(read), next(read), next(read)
    rest = [next(read) for _ in range(n)]
    paths = [[] for _ in range(n + 1)]
    for a, b, minutes in zip(read, read, read):
        paths[a].append((b, minutes))
        paths[b].append((a, minutes))
    arrival = {}
    heap = [(0, start)]
    while heap:
        time, village = heappop(heap)
        if village in arrival:
            continue
        arrival[village] = time
        for other, minutes in paths[village]:
            heappush(heap, (time + minutes, other))
    print(arrival.get(goal, 'unreachable'))


main()
