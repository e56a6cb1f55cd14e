import sys


def main():
    read = map(int, sys.stdin.read().split())
    n, m = next(read), next(read)
    bridges = sorted((cost, a, b) for a, b, cost in zip(read, read, read))
    label = list(range(n + 1))
    total, parts = 0, n
    for cost, a, b in bridges:
        if label[a] != label[b]:
            old, new = label[a], label[b]
            for islet in range(1, n + 1):
                if label[islet] == old:
                    label[islet] = new
            total += cost
            parts -= 1
    print(total if parts == 1 else 'impossible')


main()
