class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        counts = Counter(hand)
        began = Counter()
        open_runs = 0
        for value in sorted(counts):
            if open_runs > 0 and value - 1 not in counts:
                return False
            if counts[value] < open_runs:
                return False
            began[value] = counts[value] - open_runs
            open_runs = counts[value] - began[value - groupSize + 1]
        return open_runs == 0
