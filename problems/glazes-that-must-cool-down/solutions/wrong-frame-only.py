class Solution:
    def leastInterval(self, tasks: List[str], n: int) -> int:
        counts = Counter(tasks).values()
        most = max(counts)
        return (most - 1) * (n + 1) + sum(count == most for count in counts)
