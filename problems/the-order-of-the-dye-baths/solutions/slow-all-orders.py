import sys
from itertools import permutations


def main():
    read = map(int, sys.stdin.read().split())
    n, m = next(read), next(read)
    cost = [[next(read) for _ in range(n)] for _ in range(n)]
    rules = [(a - 1, b - 1) for a, b in zip(read, read)]
    totals = float('inf')
    for order in permutations(range(n)):
        if all(order.index(a) < order.index(b) for a, b in rules):
            totals = min(totals, sum(cost[a][b] for a, b in zip(order, order[1:])))
    print(totals if totals < float('inf') else 'impossible')


main()
