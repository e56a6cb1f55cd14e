class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        never = 10**9
        heard = [never] * (n + 1)
        heard[k] = 0
        for _ in range(n - 1):
            for start, end, minutes in times:
                heard[end] = min(heard[end], heard[start] + minutes)
        last = max(heard[1:])
        return -1 if last >= never else last
