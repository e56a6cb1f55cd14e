import sys


def main():
    read = map(int, sys.stdin.read().split())
    n, m = next(read), next(read)
    cheapest = {}
    for a, b, cost in zip(read, read, read):
        entry = (cost, min(a, b), max(a, b))
        cheapest[a] = min(cheapest.get(a, entry), entry)
        cheapest[b] = min(cheapest.get(b, entry), entry)
    if n > 1 and len(cheapest) < n:
        print('impossible')
    else:
        print(sum(cost for cost, _, _ in set(cheapest.values())))


main()
