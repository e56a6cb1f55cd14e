n = int(input())
for mark in range(1, n + 1):
    print("?", mark, flush=True)
    try:
        answer = input()
    except EOFError:
        break
    if answer == "same":
        print("!", mark, flush=True)
        break
