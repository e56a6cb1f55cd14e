class TimeMap:

    def __init__(self):
        self.histories = {}

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.histories.setdefault(key, []).append((timestamp, value))

    def get(self, key: str, timestamp: int) -> str:
        found = ''
        for time, value in self.histories.get(key, []):
            if time > timestamp:
                break
            found = value
        return found
