import sys


def refuse(reason):
    print(reason, file=sys.stderr)
    sys.exit(43)


def words():
    line = sys.stdin.readline()
    if not line:
        refuse("the program ended before it gave its answer")
    return line.split()


def number(word, least, most):
    if not word.isascii() or not word.isdigit() or len(word) > 10 or not least <= int(word) <= most:
        refuse(f"{word[:20]!r} is no number from {least} to {most}")
    return int(word)


n, heavy = map(int, open(sys.argv[1]).read().split())
print(n, flush=True)
weighings = 0
while True:
    said = words()
    if said[:1] == ["!"] and len(said) == 2:
        token = number(said[1], 1, n)
        if token != heavy:
            refuse(f"token {token} is not the heavy one")
        sys.exit(42)
    if said[:1] != ["?"] or len(said) != 4:
        refuse("a line is a weighing (? k a b) or the answer (! x)")
    weighings += 1
    if weighings > 8:
        refuse("more than 8 weighings")
    size = number(said[1], 1, n)
    left, right = number(said[2], 1, n), number(said[3], 1, n)
    if max(left, right) + size - 1 > n or abs(left - right) < size:
        refuse("the groups overlap, or hold tokens that there are not")
    print("left" if left <= heavy < left + size else "right" if right <= heavy < right + size else "level", flush=True)
