class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        answer = [0] * len(temperatures)
        for day in range(len(temperatures) - 2, -1, -1):
            later = day + 1
            while temperatures[later] <= temperatures[day] and answer[later] > 0:
                later += answer[later]
            if temperatures[later] > temperatures[day]:
                answer[day] = later - day
        return answer
