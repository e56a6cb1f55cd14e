n = int(input())
groups = {"left": 0, "right": 1, "level": 2}


def heavy(first, size):
    if size == 1:
        return first
    third = size // 3
    print("?", third, first, first + third, flush=True)
    return heavy(first + groups[input()] * third, third)


print("!", heavy(1, n), flush=True)
