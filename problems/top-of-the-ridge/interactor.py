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


n, top, before, behind = map(int, open(sys.argv[1]).read().split())
peak = 1_000_000 if n < 1_000 else 10_000_000
print(n, flush=True)
questions = 0
while True:
    said = words()
    if len(said) != 2 or said[0] not in ("?", "!"):
        refuse("a line is a question (? i) or the answer (! i)")
    post = number(said[1], 1, n)
    if said[0] == "!":
        if post != top:
            refuse(f"post {post} is not the highest")
        sys.exit(42)
    questions += 1
    if questions > 42:
        refuse("more than 42 questions")
    print(peak - (before * (top - post) if post < top else behind * (post - top)), flush=True)
