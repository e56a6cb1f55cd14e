n = int(input())
heavy = n
try:
    for token in range(1, n, 2):
        print("?", 1, token, token + 1, flush=True)
        said = input()
        if said != "level":
            heavy = token if said == "left" else token + 1
            break
    print("!", heavy, flush=True)
except EOFError:
    pass
