n = int(input())
top, height = 1, -1
try:
    for post in range(1, n + 1):
        print("?", post, flush=True)
        now = int(input())
        if now < height:
            break
        top, height = post, now
    print("!", top, flush=True)
except EOFError:
    pass
