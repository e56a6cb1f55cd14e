class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        pieces = []
        for start, end in intervals:
            apart = []
            for piece in pieces:
                if piece[1] < start or piece[0] > end:
                    apart.append(piece)
                else:
                    start, end = min(start, piece[0]), max(end, piece[1])
            apart.append([start, end])
            pieces = apart
        return pieces
