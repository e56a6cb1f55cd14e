class Solution:
    def lastStoneWeight(self, stones: List[int]) -> int:
        left = sorted(stones)
        while len(left) > 1:
            heavier, lighter = left.pop(), left.pop()
            if heavier != lighter:
                left.append(abs(heavier - lighter))
        return left[0] if left else 0
