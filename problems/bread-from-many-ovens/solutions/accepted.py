import sys


def main():
    read = map(int, sys.stdin.read().split())
    n, wanted = next(read), next(read)
    ovens = list(zip(read, read))

    def loaves(minutes):
        return sum(max(0, (minutes - heating) // baking) for heating, baking in ovens)

    low, high = 0, min(heating + wanted * baking for heating, baking in ovens)
    while high - low > 1:
        middle = (low + high) // 2
        if loaves(middle) >= wanted:
            high = middle
        else:
            low = middle
    print(high)


main()
