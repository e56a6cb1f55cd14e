class Solution:
    def lastStoneWeight(self, stones: List[int]) -> int:
        left = stones[:]
        while len(left) > 1:
            order = sorted(range(len(left)), key=lambda at: left[at])
            heavier, lighter = left[order[-1]], left[order[-2]]
            left = [left[at] for at in order[:-2]]
            if heavier > lighter:
                left.insert(0, heavier - lighter)
        return left[0] if left else 0
