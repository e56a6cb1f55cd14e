import sys


def main():
    data = sys.stdin.read().split()
    kites = [(data[i], int(data[i + 1]), int(data[i + 2])) for i in range(1, len(data), 3)]
    kites.sort()
    kites.sort(key=lambda kite: kite[2])
    kites.sort(key=lambda kite: kite[1], reverse=True)
    places = {}
    for position, (name, points, falls) in enumerate(kites, 1):
        place = places.setdefault((points, falls), position)
        print(place, name)


main()
