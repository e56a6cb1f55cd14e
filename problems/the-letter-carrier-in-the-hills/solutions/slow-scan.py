import sys


def main():
    read = map(int, sys.stdin.read().split())
    n, m, start, goal = next(read), next(read), next(read), next(read)
    rest = [0] + [next(read) for _ in range(n)]
    rest[start] = 0
    paths = [[] for _ in range(n + 1)]
    for a, b, minutes in zip(read, read, read):
        paths[a].append((b, minutes))
        paths[b].append((a, minutes))
    arrival = [float('inf')] * (n + 1)
    arrival[start] = 0
    settled = [False] * (n + 1)
    while True:
        village = 0
        for other in range(1, n + 1):
            if not settled[other] and arrival[other] < arrival[village]:
                village = other
        if village == 0:
            break
        settled[village] = True
        for other, minutes in paths[village]:
            arrival[other] = min(arrival[other], arrival[village] + rest[village] + minutes)
    print(arrival[goal] if settled[goal] else 'unreachable')


main()
