class Solution:
    def replaceElements(self, arr: List[int]) -> List[int]:
        answer = []
        highest = -1
        for value in arr:
            answer.append(highest)
            highest = max(highest, value)
        return answer
