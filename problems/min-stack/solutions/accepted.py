class MinStack:

    def __init__(self):
        self.numbers = []
        self.smallest = []

    def push(self, val: int) -> None:
        self.numbers.append(val)
        self.smallest.append(min(val, self.smallest[-1]) if self.smallest else val)

    def pop(self) -> None:
        self.numbers.pop()
        self.smallest.pop()

    def top(self) -> int:
        return self.numbers[-1]

    def getMin(self) -> int:
        return self.smallest[-1]
