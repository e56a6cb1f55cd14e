import sys
from functools import cache
from math import inf


def main():
    read = map(int, sys.stdin.read().split())
    n, m = next(read), next(read)
    cost = [[next(read) for _ in range(n)] for _ in range(n)]
    before = [0] * n
    for a, b in zip(read, read):
        before[b - 1] |= 1 << (a - 1)

    @cache
    def rest(left, last):
        if left == 0:
            return 0
        least = inf
        for j in range(n):
            if left >> j & 1 and not before[j] & left:
                change = 0 if last is None else cost[last][j]
                least = min(least, change + rest(left ^ 1 << j, j))
        return least

    total = rest((1 << n) - 1, None)
    print(total if total < inf else 'impossible')


main()
