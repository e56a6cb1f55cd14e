import sys


def main():
    read = map(int, sys.stdin.read().split())
    n, wanted = next(read), next(read)
    ovens = list(zip(read, read))
    low, high = 0, 10**14
    while high - low > 1:
        middle = (low + high) // 2
        if sum(middle // baking for _, baking in ovens) >= wanted:
            high = middle
        else:
            low = middle
    print(high)


main()
