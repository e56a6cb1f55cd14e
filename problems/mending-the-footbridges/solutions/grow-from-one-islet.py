import sys
from heapq import heappop, heappush


def main():
    read = map(int, sys.stdin.read().split())
    n, m = next(read), next(read)
    bridges = [[] for _ in range(n + 1)]
    for a, b, cost in zip(read, read, read):
        bridges[a].append((cost, b))
        bridges[b].append((cost, a))
    connected, total = set(), 0
    heap = [(0, 1)]
    while heap:
        cost, islet = heappop(heap)
        if islet in connected:
            continue
        connected.add(islet)
        total += cost
        for bridge in bridges[islet]:
            heappush(heap, bridge)
    print(total if len(connected) == n else 'impossible')


main()
