n = int(input())
first, size = 1, n
try:
    while size > 1:
        half = size // 2
        print("?", half, first, first + half, flush=True)
        said = input()
        if said == "left":
            size = half
        elif said == "right":
            first, size = first + half, half
        else:
            first, size = first + 2 * half, size - 2 * half
    print("!", first, flush=True)
except EOFError:
    pass
