n = int(input())
low, high = 1, n
while low < high:
    middle = (low + high) // 2
    print("?", middle, flush=True)
    try:
        answer = input()
    except EOFError:
        break
    if answer == "higher":
        low = middle
    else:
        high = middle
print("!", low, flush=True)
