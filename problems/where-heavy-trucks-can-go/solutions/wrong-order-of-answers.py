import sys


def main():
    read = map(int, sys.stdin.read().split())
    n, m, q = next(read), next(read), next(read)
    bridges = sorted([next(read), next(read), next(read)][::-1] for _ in range(m))
    trucks = []
    for _ in range(q):
        town, weight = next(read), next(read)
        trucks.append((weight, town))
    leader = list(range(n + 1))
    size = [1] * (n + 1)

    def find(town):
        while leader[town] != town:
            leader[town] = leader[leader[town]]
            town = leader[town]
        return town

    for weight, town in sorted(trucks, reverse=True):
        while bridges and bridges[-1][0] >= weight:
            limit, a, b = bridges.pop()
            a, b = find(a), find(b)
            if a != b:
                leader[a] = b
                size[b] += size[a]
        print(size[find(town)])


main()
