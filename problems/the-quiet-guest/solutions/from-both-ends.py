def knows(a, b):
    print("?", a, b, flush=True)
    return input() == "yes"


n = int(input())
left, right = 1, n
while left < right:
    if knows(left, right):
        left += 1
    else:
        right -= 1
others = [guest for guest in range(1, n + 1) if guest != left]
quiet = all(knows(other, left) and not knows(left, other) for other in others)
print("!", left if quiet else 0, flush=True)
