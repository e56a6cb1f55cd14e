import sys


def main():
    data = sys.stdin.read().split()
    kites = [(-int(data[i + 1]), int(data[i + 2]), data[i]) for i in range(1, len(data), 3)]
    lines = []
    for points, falls, name in kites:
        place = 1
        for other_points, other_falls, _ in kites:
            if other_points < points or (other_points == points and other_falls < falls):
                place += 1
        lines.append((place, name))
    for place, name in sorted(lines):
        print(place, name)


main()
