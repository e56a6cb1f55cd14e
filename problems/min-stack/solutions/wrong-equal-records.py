class MinStack:

    def __init__(self):
        self.numbers = []
        self.records = []

    def push(self, val: int) -> None:
        self.numbers.append(val)
        if not self.records or val < self.records[-1]:
            self.records.append(val)

    def pop(self) -> None:
        if self.numbers.pop() == self.records[-1] and len(self.records) > 1:
            self.records.pop()

    def top(self) -> int:
        return self.numbers[-1]

    def getMin(self) -> int:
        return self.records[-1]
