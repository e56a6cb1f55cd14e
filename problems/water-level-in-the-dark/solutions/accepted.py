n = int(input())
low, high = 1, n
while True:
    middle = (low + high) // 2
    print("?", middle, flush=True)
    answer = input()
    if answer == "same":
        print("!", middle, flush=True)
        break
    if answer == "higher":
        low = middle + 1
    else:
        high = middle - 1
