def knows(a, b):
    print("?", a, b, flush=True)
    return input() == "yes"


n = int(input())
candidate = 1
for guest in range(2, n + 1):
    if knows(candidate, guest):
        candidate = guest
for guest in range(1, n + 1):
    if guest != candidate and (knows(candidate, guest) or not knows(guest, candidate)):
        candidate = 0
        break
print("!", candidate, flush=True)
