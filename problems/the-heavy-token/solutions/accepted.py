n = int(input())
first, size = 1, n
while size > 1:
    size //= 3
    print("?", size, first, first + size, flush=True)
    said = input()
    if said == "right":
        first += size
    elif said == "level":
        first += 2 * size
print("!", first, flush=True)
