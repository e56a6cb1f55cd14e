import sys


def main():
    data = sys.stdin.read().split()
    kites = sorted((-int(data[i + 1]), int(data[i + 2]), data[i]) for i in range(1, len(data), 3))
    for place, kite in enumerate(kites, 1):
        print(place, kite[2])


main()
