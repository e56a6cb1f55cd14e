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


n, *rows = open(sys.argv[1]).read().split()
n = int(n)
quiet = 0
for guest in range(n):
    if all(rows[guest][other] == "0" and rows[other][guest] == "1" for other in range(n) if other != guest):
        quiet = guest + 1
print(n, flush=True)
questions = 0
while True:
    said = words()
    if said[:1] == ["!"] and len(said) == 2:
        guest = number(said[1], 0, n)
        if guest != quiet:
            refuse("there is a quiet guest" if guest == 0 else f"{guest} is not the quiet guest")
        sys.exit(42)
    if said[:1] != ["?"] or len(said) != 3:
        refuse("a line is a question (? a b) or the answer (! x)")
    questions += 1
    if questions > 3 * n:
        refuse(f"more than {3 * n} questions")
    a, b = number(said[1], 1, n), number(said[2], 1, n)
    if a == b:
        refuse("a question is about two different guests")
    print("yes" if rows[a - 1][b - 1] == "1" else "no", flush=True)
