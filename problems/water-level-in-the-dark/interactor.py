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


n, level = map(int, open(sys.argv[1]).read().split())
print(n, flush=True)
questions = 0
while True:
    said = words()
    if len(said) != 2 or said[0] not in ("?", "!"):
        refuse("a line is a question (? x) or the answer (! x)")
    mark = number(said[1], 1, n)
    if said[0] == "!":
        if mark != level:
            refuse(f"the level is not {mark}")
        sys.exit(42)
    questions += 1
    if questions > 30:
        refuse("more than 30 questions")
    print("same" if mark == level else "higher" if level > mark else "lower", flush=True)
