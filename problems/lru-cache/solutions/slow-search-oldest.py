class LRUCache:

    def __init__(self, capacity: int):
        self.capacity = capacity
        self.clock = 0
        self.values = {}
        self.used = {}

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self.clock += 1
        self.used[key] = self.clock
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if key not in self.values and len(self.values) == self.capacity:
            oldest = min(self.used, key=lambda candidate: self.used[candidate])
            del self.values[oldest]
            del self.used[oldest]
        self.clock += 1
        self.values[key] = value
        self.used[key] = self.clock
