def height(post):
    print("?", post, flush=True)
    return int(input())


try:
    low, high = 1, int(input())
    while low < high:
        third = (high - low) // 3
        left, right = low + third, high - third
        if left == right:
            right += 1
        if height(left) < height(right):
            low = left + 1
        else:
            high = right - 1 if right > left else left
    print("!", low, flush=True)
except EOFError:
    pass
