class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        pieces = []
        for start, end in sorted(intervals):
            if pieces and start <= pieces[-1][1]:
                pieces[-1][1] = end
            else:
                pieces.append([start, end])
        return pieces
