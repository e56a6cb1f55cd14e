class SummaryRanges:

    def __init__(self):
        self.ranges = []

    def addNum(self, val: int) -> None:
        for r in self.ranges:
            if r[0] <= val <= r[1]:
                return
        for r in self.ranges:
            if r[1] == val - 1:
                r[1] = val
                return
            if r[0] == val + 1:
                r[0] = val
                return
        self.ranges.append([val, val])

    def getIntervals(self) -> List[List[int]]:
        return sorted(self.ranges)
