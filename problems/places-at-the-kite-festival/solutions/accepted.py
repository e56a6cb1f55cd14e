import sys


def main():
    count, *words = sys.stdin.read().split()
    read = iter(words)
    kites = sorted((-int(points), int(falls), name) for name, points, falls in zip(read, read, read))
    result = None
    for position, (points, falls, name) in enumerate(kites, 1):
        if (points, falls) != result:
            place, result = position, (points, falls)
        print(place, name)


main()
