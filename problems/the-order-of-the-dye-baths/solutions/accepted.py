import sys
from math import inf


def main():
    read = map(int, sys.stdin.read().split())
    n, m = next(read), next(read)
    cost = [[next(read) for _ in range(n)] for _ in range(n)]
    before = [0] * n
    for a, b in zip(read, read):
        before[b - 1] |= 1 << a - 1
    best = [[inf] * n for _ in range(1 << n)]
    for first in range(n):
        if before[first] == 0:
            best[1 << first][first] = 0
    for done in range(1, 1 << n):
        for j in range(n):
            if not done >> j & 1 and before[j] & ~done == 0:
                best[done | 1 << j][j] = min(best[done][last] + cost[last][j] for last in range(n))
    total = min(best[-1])
    print(total if total < inf else 'impossible')


main()
