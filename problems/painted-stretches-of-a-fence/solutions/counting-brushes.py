class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        events = []
        for start, end in intervals:
            events.append((start, 0))
            events.append((end, 1))
        pieces, opened = [], 0
        for metre, is_end in sorted(events):
            if not is_end:
                if opened == 0:
                    pieces.append([metre, metre])
                opened += 1
            else:
                opened -= 1
                pieces[-1][1] = metre
        return pieces
