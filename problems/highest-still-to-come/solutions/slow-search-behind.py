class Solution:
    def replaceElements(self, arr: List[int]) -> List[int]:
        answer = []
        for i in range(len(arr)):
            highest = -1
            for j in range(i + 1, len(arr)):
                if arr[j] > highest:
                    highest = arr[j]
            answer.append(highest)
        return answer
