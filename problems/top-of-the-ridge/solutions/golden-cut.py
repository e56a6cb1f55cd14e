n = int(input())
known = {}


def height(post):
    # Posts behind the end are below all others, the further the deeper.
    if post > n:
        return -post
    if post not in known:
        print("?", post, flush=True)
        known[post] = int(input())
    return known[post]


small, large = 1, 1
while large < n + 1:
    small, large = large, small + large
start = 0
while large > 2:
    step = large - small
    if height(start + step) < height(start + small):
        start += step
    small, large = step, small
print("!", start + 1, flush=True)
