class SummaryRanges:

    def __init__(self):
        self.seen = set()

    def addNum(self, val: int) -> None:
        self.seen.add(val)

    def getIntervals(self) -> List[List[int]]:
        ranges = []
        for val in sorted(self.seen):
            if ranges and ranges[-1][1] == val - 1:
                ranges[-1][1] = val
            else:
                ranges.append([val, val])
        return ranges
