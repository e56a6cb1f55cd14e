class SummaryRanges:

    def __init__(self):
        self.ranges = []

    def addNum(self, val: int) -> None:
        ranges = self.ranges
        at = bisect_right(ranges, val, key=lambda r: r[0])
        if at > 0 and ranges[at - 1][1] >= val:
            return
        joins_left = at > 0 and ranges[at - 1][1] == val - 1
        joins_right = at < len(ranges) and ranges[at][0] == val + 1
        if joins_left and joins_right:
            ranges[at - 1][1] = ranges.pop(at)[1]
        elif joins_left:
            ranges[at - 1][1] = val
        elif joins_right:
            ranges[at][0] = val
        else:
            ranges.insert(at, [val, val])

    def getIntervals(self) -> List[List[int]]:
        return [list(r) for r in self.ranges]
