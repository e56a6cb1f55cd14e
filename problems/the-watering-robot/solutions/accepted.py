import sys


def main():
    rows, columns, i, j, view, commands = sys.stdin.read().split()
    rows, columns, i, j = int(rows), int(columns), int(i), int(j)
    down, right = {'N': (-1, 0), 'E': (0, 1), 'S': (1, 0), 'W': (0, -1)}[view]
    watered = {(i, j)}
    for command in commands:
        if command == 'L':
            down, right = -right, down
        elif command == 'R':
            down, right = right, -down
        elif 1 <= i + down <= rows and 1 <= j + right <= columns:
            i += down
            j += right
            watered.add((i, j))
    print(i, j)
    print(len(watered))


main()
