import sys


def main():
    read = map(int, sys.stdin.read().split())
    n, m = next(read), next(read)
    cost = [[next(read) for _ in range(n)] for _ in range(n)]
    best = [[float('inf')] * n for _ in range(1 << n)]
    for first in range(n):
        best[1 << first][first] = 0
    for done in range(1, 1 << n):
        for j in range(n):
            if not done >> j & 1:
                best[done | 1 << j][j] = min(best[done][last] + cost[last][j] for last in range(n))
    print(min(best[-1]))


main()
