class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        matrix = list(zip(*matrix))
        answer = []
        while matrix:
            answer += matrix[0]
            matrix = list(zip(*matrix[1:]))[::-1]
        return answer
