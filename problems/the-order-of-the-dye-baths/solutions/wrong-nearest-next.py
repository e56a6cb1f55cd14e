import sys


def main():
    read = map(int, sys.stdin.read().split())
    n, m = next(read), next(read)
    cost = [[next(read) for _ in range(n)] for _ in range(n)]
    rules = [(a - 1, b - 1) for a, b in zip(read, read)]
    totals = []
    for first in range(n):
        order = []
        total = 0
        while len(order) < n:
            allowed = [
                j
                for j in range(n)
                if j not in order and all(a in order for a, b in rules if b == j) and (order or j == first)
            ]
            if not allowed:
                break
            last = order[-1] if order else first
            following = min(allowed, key=lambda j: cost[last][j])
            total += cost[last][following]
            order.append(following)
        if len(order) == n:
            totals.append(total)
    print(min(totals) if totals else 'impossible')


main()
