class Solution:
    def scale_all(self, factor: int, part: float, values: List[int], grid: List[List[float]], keep: List[bool], mark: str) -> float:
        total = sum(sum(row) for row in grid)
        total += sum(part * factor * value for value, kept in zip(values, keep) if kept)
        return -total if mark == '-' else total
