class SummaryRanges:

    def __init__(self):
        self.seen = set()
        self.end_of = {}
        self.start_of = {}

    def addNum(self, val: int) -> None:
        if val not in self.seen:
            self.seen.add(val)
            start = self.start_of.pop(val - 1, val)
            end = self.end_of.pop(val + 1, val)
            self.end_of[start] = end
            self.start_of[end] = start

    def getIntervals(self) -> List[List[int]]:
        return sorted([start, end] for start, end in self.end_of.items())
