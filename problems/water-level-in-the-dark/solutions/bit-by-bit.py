n = int(input())
level = 0
step = 1 << (n.bit_length() - 1)
while True:
    mark = level + step
    if mark <= n:
        print("?", mark, flush=True)
        answer = input()
        if answer == "same":
            print("!", mark, flush=True)
            break
        if answer == "higher":
            level = mark
    step //= 2
