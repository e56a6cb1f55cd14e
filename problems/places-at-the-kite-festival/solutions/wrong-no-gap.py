import sys


def main():
    data = sys.stdin.read().split()
    kites = sorted((-int(data[i + 1]), int(data[i + 2]), data[i]) for i in range(1, len(data), 3))
    place, result = 0, None
    for points, falls, name in kites:
        if (points, falls) != result:
            place += 1
            result = (points, falls)
        print(place, name)


main()
