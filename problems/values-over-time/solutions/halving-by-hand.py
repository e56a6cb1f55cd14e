class TimeMap:

    def __init__(self):
        self.histories = {}

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.histories.setdefault(key, []).append((timestamp, value))

    def get(self, key: str, timestamp: int) -> str:
        history = self.histories.get(key, [])
        low, high = 0, len(history)
        while low < high:
            middle = (low + high) // 2
            if history[middle][0] <= timestamp:
                low = middle + 1
            else:
                high = middle
        return history[low - 1][1] if low > 0 else ''
