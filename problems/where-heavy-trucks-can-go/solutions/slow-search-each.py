import sys


def main():
    read = map(int, sys.stdin.read().split())
    n, m, q = next(read), next(read), next(read)
    bridges = [[] for _ in range(n + 1)]
    for _ in range(m):
        a, b, limit = next(read), next(read), next(read)
        bridges[a].append((b, limit))
        bridges[b].append((a, limit))
    for _ in range(q):
        town, weight = next(read), next(read)
        reached, waiting = {town}, [town]
        while waiting:
            for other, limit in bridges[waiting.pop()]:
                if limit >= weight and other not in reached:
                    reached.add(other)
                    waiting.append(other)
        print(len(reached))


main()
