class Solution:
    def replaceElements(self, arr: List[int]) -> List[int]:
        answer = []
        highest = -1
        for value in reversed(arr):
            answer.append(highest)
            highest = max(highest, value)
        return answer[::-1]
