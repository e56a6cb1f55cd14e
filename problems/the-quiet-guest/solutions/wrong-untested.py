def knows(a, b):
    print("?", a, b, flush=True)
    return input() == "yes"


n = int(input())
candidate = 1
for guest in range(2, n + 1):
    if knows(candidate, guest):
        candidate = guest
print("!", candidate, flush=True)
