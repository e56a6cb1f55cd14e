import sys


def main():
    read = map(int, sys.stdin.read().split())
    n, m = next(read), next(read)
    bridges = sorted((cost, a, b) for a, b, cost in zip(read, read, read))
    leader = list(range(n + 1))

    def find(islet):
        while leader[islet] != islet:
            leader[islet] = leader[leader[islet]]
            islet = leader[islet]
        return islet

    total, parts = 0, n
    for cost, a, b in bridges:
        a, b = find(a), find(b)
        if a != b:
            leader[a] = b
            total += cost
            parts -= 1
    print(total if parts == 1 else 'impossible')


main()
